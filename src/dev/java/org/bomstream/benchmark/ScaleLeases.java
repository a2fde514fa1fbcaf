package org.bomstream.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bomstream.benchmark.StatementLog.Taken;
import org.bomstream.launch.Bomstream;

/** Whether two nodes keep their leases under a mixed load, and what each statement of it reads. */
record ScaleLeases(ScaleSite site, ScaleTimes times, int minutes) {
  private static final long PACE = 500;

  /** Of all statements; the plans of all would be more than the disk takes. */
  private static final double SHARE = 0.02;

  private static final String WATCH =
      """
      create table lost_lease (run_id uuid, node text, late interval);
      create function note_lost_lease() returns trigger language plpgsql as $$
      begin
        insert into lost_lease values (old.id, old.node, clock_timestamp() - old.lease_until);
        return null;
      end
      $$;
      create trigger lost_lease after update of fence on run for each row
      when (new.fence > old.fence and old.status = 'ENRICHING' and old.node is not null
        and old.completed_at is null)
      execute function note_lost_lease()
      """;

  private static final String LEFT =
      """
      select coalesce(min(extract(epoch from lease_until - clock_timestamp())), 8) from run
      where status = 'ENRICHING' and completed_at is null and node is not null
      """;

  /** Their lease had run out: to none of them did a node give its run back. */
  private static final String LOST = "select count(*) from lost_lease";

  String measure() throws SQLException, IOException, InterruptedException {
    site.change(WATCH);
    site.restart(Map.of());
    site.queue();
    Map<String, Taken> taken = new TreeMap<>();
    try (Bomstream another = site.server().another(Map.of())) {
      another.start();
      var members =
          List.of(site.server().account(), Account.of(another.address(), "alice", "bomstream"));
      site.log().next();
      StatementLog.write(site.database(), SHARE);
      double least = under(new MixedLoad(members, site.filling()), taken);
      StatementLog.write(site.database(), 0);
      times.tell("least that was left of a lease (s)", site, least);
      times.tell("leases lost", site, site.number(LOST));
    }
    site.pause();
    return table(taken);
  }

  private double under(MixedLoad load, Map<String, Taken> taken)
      throws SQLException, IOException, InterruptedException {
    double least = Double.MAX_VALUE;
    long begun = System.nanoTime();
    try (load) {
      load.begin();
      for (int look = 1; System.nanoTime() - begun < minutes * 60e9; look++) {
        Thread.sleep(PACE);
        least = Math.min(least, site.number(LEFT));
        if (look % 20 == 0) {
          site.log().next().forEach((text, more) -> taken.merge(text, more, Taken::plus));
        }
        if (look % 120 == 0) {
          System.out.printf("%s; lost: %.0f, least left: %.1f s%n", load, site.number(LOST), least);
        }
      }
    }
    System.out.println(load);
    return least;
  }

  /** Those that read the most come first. */
  private static String table(Map<String, Taken> taken) {
    var table =
        new StringBuilder("| statement | times | ms | rows | most |\n| --- | --: | --: | --: | --: |\n");
    taken.entrySet().stream()
        .sorted((one, other) -> Double.compare(other.getValue().most(), one.getValue().most()))
        .forEach(
            entry ->
                table.append(
                    "| `%.150s` |%s%n"
                        .formatted(
                            entry.getKey().replace("|", "¦"), ScaleTasks.cells(entry.getValue()))));
    return table.toString();
  }
}
