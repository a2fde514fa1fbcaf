package org.bomstream.benchmark;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntFunction;
import java.util.function.ObjDoubleConsumer;
import org.HdrHistogram.Histogram;
import org.bomstream.benchmark.scale.Filling;

/** What a member's calls take, one after the other. */
record ScaleCalls(Account member, Filling filling) {
  private static final int WARM_UP = 100;
  private static final int TIMES = 300;
  private static final int DEEP = 20;

  /**
   * @param tell gets the name of each call, and its milliseconds at the 99th percentile
   */
  void measure(ObjDoubleConsumer<String> tell) {
    measure("list", _ -> "/api/boms", tell);
    String deep = "/api/boms";
    for (int page = 0; page < DEEP; page++) {
      deep = member.nextPage("/api/boms", deep);
    }
    String last = deep;
    measure("list, a page far behind", _ -> last, tell);
    measure("BOM", this::bom, tell);
    measure("lines", bom -> bom(bom) + "/line-items", tell);
    measure("state", bom -> bom(bom) + "/enrichment", tell);
    measure("batches", bom -> bom(bom) + "/enrichment/batches", tell);
    measure("stream, until it is there", bom -> "/api/enrichment/stream/" + filling.bom(bom), tell);
  }

  private String bom(int bom) {
    return "/api/boms/" + filling.bom(bom);
  }

  private void measure(String call, IntFunction<String> path, ObjDoubleConsumer<String> tell) {
    var histogram = new Histogram(3);
    for (int time = 0; time < WARM_UP + TIMES; time++) {
      // Every fourth is the member's organization's.
      int bom = ThreadLocalRandom.current().nextInt(filling.allBoms() / 4) * 4;
      long begun = System.nanoTime();
      member.get(path.apply(bom));
      if (time >= WARM_UP) {
        histogram.recordValue((System.nanoTime() - begun) / 1_000);
      }
    }
    tell.accept(call + " (ms, p50)", histogram.getValueAtPercentile(50) / 1e3);
    tell.accept(call + " (ms, p99)", histogram.getValueAtPercentile(99) / 1e3);
  }
}
