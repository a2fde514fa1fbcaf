package org.bomstream.benchmark;

import java.sql.SQLException;
import java.util.List;
import org.bomstream.benchmark.LargeBom.Parts;

/** How long it takes from a request to a run's first batch, and where that time goes. */
record ScaleStarts(List<ScaleSite> sites, ScaleTimes times) {
  private static final int TIMES = 20;

  /** The first ones are not counted. */
  private static final int WARM_UP = 10;

  private static final int LINES = 2_000;

  /** Each stage, and the expression that tells when it has come to its end. */
  private static final List<Stage> STAGES =
      List.of(
          new Stage("queued", "r.queued_at"),
          new Stage("taken by a node", "r.started_at"),
          new Stage("job made", "e.createtime at time zone 'UTC'"),
          new Stage("job begun", "e.starttime at time zone 'UTC'"),
          new Stage("step begun", step("partnum = -1")),
          new Stage("first partition begun", step("partnum >= 0")),
          new Stage(
              "first batch done", "(select min(completed_at) from batch where run_id = r.id)"));

  private record Stage(String name, String end) {}

  private static String step(String which) {
    return "(select min(s.starttime) at time zone 'UTC' from batch_stepthreadexecution s where"
        + " s.fk_jobexecid = e.jobexecid and s." + which + ")";
  }

  void measure() throws SQLException, InterruptedException {
    for (int time = -WARM_UP; time < TIMES; time++) {
      for (var site : sites) {
        start(site, time);
      }
    }
    String before = "c.asked";
    for (var stage : STAGES) {
      for (var site : sites) {
        tell(site, "until " + stage.name(), stage.end() + " - " + before);
      }
      before = stage.end();
    }
    for (var site : sites) {
      tell(site, "in all", before + " - c.asked");
    }
  }

  private void start(ScaleSite site, int time) throws SQLException, InterruptedException {
    var bom = LargeBom.create(site.database(), LINES, Parts.AT_ONCE);
    site.change("create table if not exists asked (bom_id uuid, time integer, asked timestamptz)");
    site.change(
        "insert into asked values ('%s', %d, clock_timestamp())".formatted(bom.id(), time));
    site.server().account().enrich(bom.id());
    site.await(
        "exists (select from run where bom_id = '%s' and completed_at is not null)"
            .formatted(bom.id()));
  }

  private void tell(ScaleSite site, String stage, String interval) throws SQLException {
    times.tell(
        "a run's start, " + stage + " (ms, median)",
        site,
        site.number(
            """
            select percentile_cont(0.5) within group (order by extract(epoch from %s)) * 1000
            from asked c join run r on r.bom_id = c.bom_id
            join batch_jobparameter p on p.name = 'run' and p.value = cast(r.id as text)
            join batch_jobexecution e on e.jobexecid = p.fk_jobexecid
            where c.time >= 0
            """
                .formatted(interval)));
  }
}
