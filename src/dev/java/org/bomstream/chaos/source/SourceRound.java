package org.bomstream.chaos.source;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bomstream.chaos.RunUnderWatch;
import org.bomstream.launch.Poll;

/** Runs of four organizations at once, with one fault. */
record SourceRound(SourceCluster cluster, SourceFault fault, int number, int lines) {
  private static final int ORGANIZATIONS = 4;
  private static final int LINES_PER_PART = 8;
  private static final Duration RUNS = Duration.ofMinutes(3);
  private static final Duration GOES_ON = Duration.ofSeconds(10);

  /** What came of it. */
  record Result(List<String> troubles, String summary) {}

  /** As many different ones as the BOMs of a round have. */
  static int parts(int lines) {
    return lines / LINES_PER_PART;
  }

  Result run(Random random) {
    var boms =
        IntStream.range(0, ORGANIZATIONS)
            .mapToObj(
                org ->
                    cluster
                        .member(org)
                        .upload(MadeParts.bom(number, parts(lines), lines, random)))
            .toList();
    cluster.play(fault.script(random));
    var begun = System.nanoTime();
    var killed = -1;
    var troubles = new ArrayList<String>();
    var runs = new ArrayList<RunUnderWatch>();
    Duration late;
    try (var waits = new WaitWatch(cluster.tables())) {
      for (var org = 0; org < ORGANIZATIONS; org++) {
        runs.add(
            new RunUnderWatch(
                cluster.tables(),
                UUID.fromString(boms.get(org)),
                UUID.fromString(cluster.member(org).enrich(boms.get(org)))));
      }
      if (fault.kills()) {
        Poll.until(() -> false, Duration.ofMillis(2000 + random.nextInt(8000)));
        killed = random.nextInt(2);
        cluster.kill(killed);
      }
      if (!Poll.until(() -> runs.stream().allMatch(RunUnderWatch::isOver), RUNS)) {
        troubles.add("not all runs ended in time");
      }
      late = waits.latest();
    }
    var took = Duration.ofNanos(System.nanoTime() - begun);
    if (late.compareTo(GOES_ON) > 0) {
      troubles.add("a run went on %d ms after its time".formatted(late.toMillis()));
    }
    var books = new SourceBooks(cluster, fault, runs);
    troubles.addAll(books.troubles());
    var summary =
        String.format(
            Locale.ROOT, "%.0f s, went on after %.1f s; %s",
            took.toMillis() / 1e3, late.toMillis() / 1e3, books.summary());
    if (killed >= 0) {
      cluster.startAgain(killed);
    }
    return new Result(troubles, summary);
  }
}
