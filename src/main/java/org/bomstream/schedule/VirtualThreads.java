package org.bomstream.schedule;

/**
 * The threads for what waits: timers, part sources, slow readers. They are not the runtime's own,
 * which requests and batch partitions need, and of which there are few. The executor is defined in
 * web.xml.
 */
public final class VirtualThreads {
  /** Where to look the executor up. */
  public static final String EXECUTOR = "java:app/concurrent/virtual";

  private VirtualThreads() {}
}
