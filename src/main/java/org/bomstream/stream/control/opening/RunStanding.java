package org.bomstream.stream.control.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bomstream.json.WireJson;
import org.bomstream.progress.control.ProgressLog;
import org.bomstream.progress.control.RunStates;
import org.bomstream.progress.entity.ProgressState;
import org.bomstream.stream.entity.StreamEvent;

/** Where a BOM's newest run stands when a client comes, as opposed to what has happened to it. */
@ApplicationScoped
public class RunStanding {
  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  @Inject RunStates runs;

  /** The runs of some BOMs, as their newest events do not tell. */
  record Standing(Map<UUID, ProgressState> now) {
    JsonObject of(StreamEvent.Logged newest) {
      return Optional.ofNullable(now.get(newest.bomId()))
          .map(state -> json(WireJson.write(state)))
          .orElseGet(() -> ProgressLog.stateOf(newest.json()));
    }
  }

  /** Asks the database once, and only where a newest event may not tell all. */
  Standing of(Stream<StreamEvent.Logged> newest) {
    List<UUID> held =
        newest.filter(StreamEvent.Logged::isHeld).map(StreamEvent.Logged::bomId).toList();
    return new Standing(held.isEmpty() ? Map.of() : runs.of(held));
  }

  private static JsonObject json(String text) {
    try (var reader = READERS.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
