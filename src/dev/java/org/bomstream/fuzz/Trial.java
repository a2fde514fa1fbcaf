package org.bomstream.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one input cost at a door, and what came of it.
 *
 * @param failure what the product does not declare
 */
record Trial(Duration cpu, long allocated, Optional<Throwable> failure) {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  static Trial of(Target target, byte[] input) {
    long cpu = THREADS.getCurrentThreadCpuTime();
    long allocated = THREADS.getCurrentThreadAllocatedBytes();
    Optional<Throwable> failure = failure(target, input);
    return new Trial(
        Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - cpu),
        THREADS.getCurrentThreadAllocatedBytes() - allocated,
        failure);
  }

  @SuppressWarnings("CatchingUnchecked") // whatever it is, it is what is looked for
  private static Optional<Throwable> failure(Target target, byte[] input) {
    try {
      target.take(input);
      return Optional.empty();
    } catch (Throwable e) {
      return Optional.of(e);
    }
  }

  /** What is wrong with it, in words; the same for the same cause. */
  Optional<String> complaint(Bounds bounds) {
    if (failure.isPresent()) {
      return failure.map(Trial::cause);
    }
    if (cpu.compareTo(bounds.cpu()) > 0) {
      return Optional.of("over %s of processor time".formatted(bounds.cpu()));
    }
    return allocated > bounds.allocated()
        ? Optional.of("over %,d bytes allocated".formatted(bounds.allocated()))
        : Optional.empty();
  }

  /** What went wrong, and where; what we expected in vain says so itself. */
  private static String cause(Throwable failure) {
    String where =
        Stream.of(failure.getStackTrace())
            .filter(frame -> !frame.getClassName().equals(Expect.class.getName()))
            .findFirst()
            .map(frame -> " at " + frame)
            .orElse("");
    return failure.getClass().getName() + where;
  }
}
