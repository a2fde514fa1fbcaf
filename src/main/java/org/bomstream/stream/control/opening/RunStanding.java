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

  /** Asks the database only where the newest event may not tell all. */
  JsonObject of(StreamEvent.Logged newest) {
    return now(newest)
        .map(state -> json(WireJson.write(state)))
        .orElseGet(() -> ProgressLog.stateOf(newest.json()));
  }

  private Optional<ProgressState> now(StreamEvent.Logged newest) {
    UUID bomId = newest.bomId();
    return newest.isHeld()
        ? Optional.ofNullable(runs.of(List.of(bomId)).get(bomId))
        : Optional.empty();
  }

  private static JsonObject json(String text) {
    try (var reader = READERS.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
