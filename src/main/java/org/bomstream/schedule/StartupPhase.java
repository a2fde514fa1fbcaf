package org.bomstream.schedule;

/**
 * In what order the application's parts start: the priorities of those who observe its start
 * ({@link NodeStarts}), or that its work begins ({@link WorkBegins}). Of one phase, nobody comes
 * before another. Those of the start who name none come before {@link #DATABASE}.
 */
public final class StartupPhase {
  /** What is set is checked. */
  public static final int SETTINGS = 0;

  /** The node begins to show that it lives. */
  public static final int NODE = 10;

  /** What parts are known is read. */
  public static final int PARTS = 20;

  /** Runs are taken from the queue. */
  public static final int RUNS = 100;

  /** Events are heard and handed out, and what is old is forgotten. */
  public static final int STREAMS = 200;

  /** All parts have started: the database is asked for, and where it is there, the work begins. */
  public static final int DATABASE = 10_000;

  private StartupPhase() {}
}
