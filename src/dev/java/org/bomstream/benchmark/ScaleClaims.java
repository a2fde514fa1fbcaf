package org.bomstream.benchmark;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How long a server takes for queued runs of 30 lines, portion by portion, each site in turn. */
record ScaleClaims(List<ScaleSite> sites, ScaleTimes times) {
  private static final int ROUNDS = 5;
  private static final int PORTION = 200;

  /** The first portion is not counted. */
  private static final int WARM_UP = 1;

  /** Those too that are taken before the rest is held back. */
  static final int ALL = (WARM_UP + ROUNDS) * PORTION * 3 / 2;

  void measure() throws SQLException, InterruptedException {
    Map<ScaleSite, Double> seconds = new HashMap<>();
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      for (var site : sites) {
        double took = portion(site);
        if (round >= 0) {
          seconds.merge(site, took, Double::sum);
        }
      }
    }
    for (var site : sites) {
      times.tell(
          "1,000 queued runs of 30 lines (s)",
          site,
          seconds.get(site) * 1_000 / (ROUNDS * PORTION));
    }
  }

  private static double portion(ScaleSite site) throws SQLException, InterruptedException {
    double before = site.number("select extract(epoch from clock_timestamp())");
    String done =
        " from (select started_at, completed_at from run where completed_at > to_timestamp(%f) order by completed_at limit %d) r"
            .formatted(before, PORTION);
    site.queue();
    site.await("select count(*) = " + PORTION + done);
    site.change("update run set status = 'PAUSED' where status = 'QUEUED' and completed_at is null");
    site.await("not exists (select from run where status = 'ENRICHING' and completed_at is null)");
    site.pause();
    return site.number("select extract(epoch from max(completed_at) - min(started_at))" + done);
  }
}
