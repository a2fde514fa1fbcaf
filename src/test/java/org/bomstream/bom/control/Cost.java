package org.bomstream.bom.control;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.api.function.Executable;

/**
 * What this thread took for something, whatever else the machine does meanwhile.
 *
 * @param bytes allocated, whether or not they were kept
 */
public record Cost(long bytes, Duration cpu) {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  public static Cost of(Executable work) {
    long cpu = THREADS.getCurrentThreadCpuTime();
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    try {
      work.execute();
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
    return new Cost(
        THREADS.getCurrentThreadAllocatedBytes() - bytes,
        Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - cpu));
  }
}
