package org.bomstream.benchmark;

import java.sql.SQLException;
import java.util.Map;

/** How long it takes until a third of the history is gone, when it is kept no longer. */
record ScalePurge(ScaleSite site, ScaleTimes times) {
  private static final int DAYS = 15;

  private static final String OLD_RUNS =
      """
      select count(*) from run r where completed_at < now() - interval '%d days'
        and exists (select from run o where o.bom_id = r.bom_id and o.number > r.number)
      """
          .formatted(DAYS);

  private static final String OLD_EVENTS =
      """
      select count(*) from event e join event_counter c on c.bom_id = e.bom_id
      where e.created_at < now() - interval '%d days' and e.sequence < c.last
      """
          .formatted(DAYS);

  void measure() throws SQLException, InterruptedException {
    times.tell("runs to be purged", site, site.number(OLD_RUNS));
    times.tell("events to be purged", site, site.number(OLD_EVENTS));
    String kept = "P%dD".formatted(DAYS);
    site.restart(
        Map.of(
            "RUNS_KEPT_FOR", kept, "EVENTS_KEPT_FOR", kept, "EVENTS_KEEP_NEWEST_RUN", "false"));
    long begun = System.nanoTime();
    for (String old : new String[] {OLD_RUNS, OLD_EVENTS}) {
      while (site.number(old) > 0) {
        if (System.nanoTime() - begun > 1_200e9) {
          throw new BenchmarkFailed("the purges do not end: " + site.number(old) + " are left");
        }
        Thread.sleep(1_000);
      }
    }
    times.tell("purged after (s)", site, (System.nanoTime() - begun) / 1e9);
  }
}
