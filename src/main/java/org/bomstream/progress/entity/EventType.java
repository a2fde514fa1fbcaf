package org.bomstream.progress.entity;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What can happen to a run: the one list of our own events, as opposed to those of other
 * publishers, which may be of any type.
 *
 * <p>A new type is written down in four places: here; where a run takes that step; in the pages'
 * list, {@code app/stream/entity/events.js}; and in {@code openapi.yaml}.
 */
public enum EventType {
  QUEUED("enrichment.queued", false, true),
  STARTED("enrichment.started", false, false),
  PROGRESS("enrichment.progress", false, false),
  WAITING("enrichment.waiting", false, true),
  PAUSED("enrichment.paused", false, true),
  RESUMED("enrichment.resumed", false, false),
  COMPLETED("enrichment.completed", true, false),
  FAILED("enrichment.failed", true, false),
  CANCELLED("enrichment.cancelled", true, false);

  private static final Map<String, EventType> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toMap(EventType::code, Function.identity()));

  private final String code;
  private final boolean terminal;
  private final boolean held;

  EventType(String code, boolean terminal, boolean held) {
    this.code = code;
    this.terminal = terminal;
    this.held = held;
  }

  /** Empty for what is none of our own, or of a later release. */
  public static Optional<EventType> of(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** As the log, Redis and clients have it. */
  public String code() {
    return code;
  }

  /** Whether nothing more comes of the run after such an event. */
  public boolean isTerminal() {
    return terminal;
  }

  /** Whether the run stands still from then on, and may move on with no event. */
  public boolean isHeld() {
    return held;
  }
}
