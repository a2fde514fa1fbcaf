package org.bomstream.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.bomstream.benchmark.StatementLog.Taken;

/** What the background tasks read while the queue waits for a node that has no room for it. */
record ScaleTasks(List<ScaleSite> sites) {
  private static final long PATIENCE = 30_000;
  private static final Taken NONE = new Taken(0, 0, 0, 0);

  /** One table, with a row for each statement. */
  String measure() throws SQLException, IOException, InterruptedException {
    for (var site : sites) {
      site.log().next();
      StatementLog.write(site.database(), 1);
      site.queue();
    }
    Thread.sleep(PATIENCE);
    for (var site : sites) {
      StatementLog.write(site.database(), 0);
      site.pause();
    }
    Map<ScaleSite, Map<String, Taken>> all = new HashMap<>();
    var texts = new TreeSet<String>();
    for (var site : sites) {
      var taken = site.log().next();
      all.put(site, taken);
      texts.addAll(taken.keySet());
    }
    var table = new StringBuilder("| statement | ");
    sites.forEach(site -> table.append(site.name()).append(": times | ms | rows | most | "));
    table.append("\n| --- |").append(" --: |".repeat(4 * sites.size())).append('\n');
    for (String text : texts) {
      table.append("| `%.150s` |".formatted(text.replace("|", "¦")));
      sites.forEach(site -> table.append(cells(all.get(site).getOrDefault(text, NONE))));
      table.append('\n');
    }
    return table.toString();
  }

  static String cells(Taken taken) {
    return String.format(
        Locale.ROOT,
        " %,d | %.2f | %,.0f | %,.0f |",
        taken.times(),
        taken.each(),
        taken.rowsEach(),
        taken.most());
  }
}
