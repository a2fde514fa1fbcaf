package org.bomstream;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorDefinition;

/**
 * The threads for what waits: timers, part sources, slow readers. They are not the runtime's own,
 * which requests and batch partitions need, and of which there are few.
 */
@ManagedScheduledExecutorDefinition(name = VirtualThreads.EXECUTOR, virtual = true)
public final class VirtualThreads {
  /** Where to look the executor up. */
  public static final String EXECUTOR = "java:app/concurrent/virtual";

  private VirtualThreads() {}
}
