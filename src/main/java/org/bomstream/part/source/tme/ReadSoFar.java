package org.bomstream.part.source.tme;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bomstream.part.source.reply.Members;
import org.jspecify.annotations.Nullable;

/**
 * What was read for questions that broke off. One that is asked again soon goes on from there,
 * since each call counts.
 */
final class ReadSoFar {
  private static final int MOST = 1_000;
  private static final long KEPT = Duration.ofMinutes(10).toNanos();

  private final Map<String, Read> all = new LinkedHashMap<>();

  private record Read(List<Members> elements, long at) {}

  synchronized void keep(Map<String, List<Members>> read) {
    read.forEach((call, elements) -> all.put(call, new Read(elements, System.nanoTime())));
    var oldest = all.keySet().iterator();
    while (all.size() > MOST) {
      oldest.next();
      oldest.remove();
    }
  }

  /** What a call had read, which is not kept here any longer; null where it is to be made. */
  synchronized @Nullable List<Members> take(String call) {
    Read read = all.remove(call);
    return read == null || System.nanoTime() - read.at() > KEPT ? null : read.elements();
  }
}
