package org.bomstream.progress.control;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.UUID;
import org.bomstream.json.WireJson;
import org.bomstream.progress.entity.EventType;
import org.bomstream.progress.entity.ProgressEvent;
import org.bomstream.progress.entity.ProgressState;
import org.bomstream.progress.entity.ProgressState.RunError;
import org.bomstream.trace.Detail;
import org.bomstream.trace.Step;
import org.jspecify.annotations.Nullable;

/**
 * A change as the log has it, but for its number.
 *
 * @param more how many changes of the same BOM come after it
 * @param data an event's JSON
 * @param step its coming
 */
public record LoggedChange(UUID bomId, long more, EventType type, String data, Step step) {
  /** An event's members. */
  @JsonbPropertyOrder({"eventType", "bomId", "organizationId", "error", "state"})
  public record Data(
      String eventType,
      UUID bomId,
      @Nullable String organizationId,
      @Nullable RunError error,
      ProgressState state) {}

  static LoggedChange of(
      EventType type, String organizationId, ProgressState state, int more, Step step) {
    // The existing service leaves the organization out of its progress events.
    String owner = type == EventType.PROGRESS ? null : organizationId;
    RunError error = state.error().orElse(null);
    String data = WireJson.write(new Data(type.code(), state.bomId(), owner, error, state));
    return new LoggedChange(
        state.bomId(), more, type, data, step.with(Detail.EVENT_TYPE, type.code()));
  }

  ProgressEvent after(long last) {
    long sequence = last - more;
    return new ProgressEvent(bomId, sequence, type, data, step.with(Detail.SEQUENCE, sequence));
  }
}
