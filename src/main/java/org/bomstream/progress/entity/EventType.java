package org.bomstream.progress.entity;

import java.util.Set;

/** The words for what can happen to a run. */
public final class EventType {
  public static final String QUEUED = "enrichment.queued";
  public static final String STARTED = "enrichment.started";
  public static final String PROGRESS = "enrichment.progress";
  public static final String WAITING = "enrichment.waiting";
  public static final String PAUSED = "enrichment.paused";
  public static final String RESUMED = "enrichment.resumed";
  public static final String COMPLETED = "enrichment.completed";
  public static final String FAILED = "enrichment.failed";
  public static final String CANCELLED = "enrichment.cancelled";

  private static final Set<String> TERMINAL = Set.of(COMPLETED, FAILED, CANCELLED);

  private EventType() {}

  /** Whether nothing more comes of the run after such an event. */
  public static boolean isTerminal(String eventType) {
    return TERMINAL.contains(eventType);
  }
}
