package org.bomstream.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.HdrHistogram.Histogram;

/** What a member's calls take, one after the other, of each site in turn. */
record ScaleCalls(List<ScaleSite> sites, ScaleTimes times) {
  private static final int WARM_UP = 100;
  private static final int TIMES = 400;
  private static final int DEEP = 20;

  /** The address of one call. */
  private interface Path {
    String of(ScaleSite site, String bom);
  }

  void measure() {
    Map<ScaleSite, Account> members = new HashMap<>();
    Map<ScaleSite, String> deep = new HashMap<>();
    sites.forEach(site -> members.put(site, site.server().account()));
    sites.forEach(site -> deep.put(site, deep(members.get(site))));
    measure("list", members, (_, _) -> "/api/boms");
    measure("list, a page far behind", members, (site, _) -> deep.get(site));
    measure("BOM", members, (_, bom) -> bom);
    measure("lines", members, (_, bom) -> bom + "/line-items");
    measure("state", members, (_, bom) -> bom + "/enrichment");
    measure("batches", members, (_, bom) -> bom + "/enrichment/batches");
    measure("stream, until it is there", members, (_, bom) -> bom.replace("boms", "enrichment/stream"));
  }

  private static String deep(Account member) {
    String page = "/api/boms";
    for (int next = 0; next < DEEP; next++) {
      page = member.nextPage("/api/boms", page);
    }
    return page;
  }

  private void measure(String call, Map<ScaleSite, Account> members, Path path) {
    Map<ScaleSite, Histogram> took = new HashMap<>();
    sites.forEach(site -> took.put(site, new Histogram(3)));
    for (int time = 0; time < WARM_UP + TIMES; time++) {
      for (var site : sites) {
        long begun = System.nanoTime();
        members.get(site).get(path.of(site, bom(site)));
        if (time >= WARM_UP) {
          took.get(site).recordValue((System.nanoTime() - begun) / 1_000);
        }
      }
    }
    for (double percentile : List.of(50.0, 99.0)) {
      String what = "%s (ms, p%.0f)".formatted(call, percentile);
      sites.forEach(
          site -> times.tell(what, site, took.get(site).getValueAtPercentile(percentile) / 1e3));
    }
  }

  /** Every fourth is the member's organization's. */
  private static String bom(ScaleSite site) {
    int number = ThreadLocalRandom.current().nextInt(site.filling().allBoms() / 4) * 4;
    return "/api/boms/" + site.filling().bom(number);
  }
}
