package org.bomstream.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * Who had how much of the processors, in seconds: at an instant, since each began; as a difference,
 * in a time.
 *
 * @param generator this process: what it takes, the server cannot have
 * @param others all other programs of the machine; NaN where the machine does not tell
 */
record Usage(double server, double generator, double redis, double others) {
  /** What /proc/stat counts in; the same on every Linux that Java runs on. */
  private static final double TICKS_PER_SECOND = 100;

  private static final int BUSY_COLUMNS = 7;

  /** Columns of /proc/stat: idle, and waiting for a disk. */
  private static final int IDLE = 3;

  private static final int WAITING = 4;

  static Usage now(Optional<LocalProcess> server, Optional<LocalProcess> redis) {
    var ofServer = cpu(server);
    var ofRedis = cpu(redis);
    var ofUs =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
    // A process that cannot be seen counts among the others.
    var others = machine() - zeroIfUnknown(ofServer) - zeroIfUnknown(ofRedis) - ofUs;
    return new Usage(ofServer, ofUs, ofRedis, others);
  }

  private static double cpu(Optional<LocalProcess> process) {
    return process.map(known -> known.cpu().toNanos() / 1e9).orElse(Double.NaN);
  }

  private static double zeroIfUnknown(double seconds) {
    return Double.isNaN(seconds) ? 0 : seconds;
  }

  private static double machine() {
    try (var lines = Files.lines(Path.of("/proc/stat"))) {
      return busySeconds(lines.findFirst().orElseThrow());
    } catch (IOException notLinux) {
      return Double.NaN;
    }
  }

  /** All but idling and waiting for a disk. */
  static double busySeconds(String cpuLine) {
    var ticks =
        Arrays.stream(cpuLine.strip().split("\\s+"))
            .skip(1)
            .limit(BUSY_COLUMNS)
            .mapToLong(Long::parseLong)
            .toArray();
    return (LongStream.of(ticks).sum() - ticks[IDLE] - ticks[WAITING]) / TICKS_PER_SECOND;
  }

  Usage since(Usage before) {
    return new Usage(
        server - before.server,
        generator - before.generator,
        redis - before.redis,
        others - before.others);
  }

  /** Processors taken on average over so many seconds. */
  Usage cores(double seconds) {
    return new Usage(server / seconds, generator / seconds, redis / seconds, others / seconds);
  }
}
