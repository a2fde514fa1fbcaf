package org.bomstream.siege;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * What a server's process holds.
 *
 * @param heapMegabytes after a collection
 */
record Vitals(long threads, long descriptors, long heapMegabytes) {
  /** Of virtual threads, which stay for a while. */
  private static final int CARRIERS = 32;

  /** Connections to the database, which stay for minutes. */
  private static final int POOLED = 32;

  private static final int MEGABYTES = 32;

  private static final Pattern HEAP = Pattern.compile("used (\\d+)K");

  static Vitals of(long pid) {
    try (var open = Files.list(Path.of("/proc/" + pid + "/fd"));
        var threads = Files.list(Path.of("/proc/" + pid + "/task"))) {
      command(pid, "GC.run");
      return new Vitals(threads.count(), open.count(), heap(pid));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether it holds hardly more than before. */
  boolean isBack(Vitals before) {
    return threads <= before.threads + CARRIERS
        && descriptors <= before.descriptors + POOLED
        && heapMegabytes <= before.heapMegabytes + MEGABYTES;
  }

  private static long heap(long pid) throws IOException {
    var used = HEAP.matcher(command(pid, "GC.heap_info"));
    return used.find() ? Long.parseLong(used.group(1)) / 1_024 : 0;
  }

  private static String command(long pid, String what) throws IOException {
    var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    try (var reader = new ProcessBuilder(jcmd, "" + pid, what).start().inputReader()) {
      return reader.readAllAsString();
    }
  }
}
