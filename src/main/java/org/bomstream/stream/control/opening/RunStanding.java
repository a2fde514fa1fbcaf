package org.bomstream.stream.control.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bomstream.json.WireJson;
import org.bomstream.progress.control.ProgressLog;
import org.bomstream.progress.control.RunStates;
import org.bomstream.progress.entity.ProgressState;
import org.bomstream.stream.entity.StreamEvent;

/** Where a BOM's newest run stands when a client comes. */
@ApplicationScoped
public class RunStanding {
  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  @Inject RunStates runs;

  /** Asks the database only where the newest event may not tell all. */
  JsonObject of(UUID bomId, StreamEvent newest) {
    ProgressState now = newest.isHeld() ? runs.of(List.of(bomId)).get(bomId) : null;
    return now == null ? ProgressLog.stateOf(newest.json()) : json(WireJson.write(now));
  }

  private static JsonObject json(String text) {
    try (var reader = READERS.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
