package org.bomstream.chaos.source;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bomstream.launch.Poll;
import org.bomstream.system.Api;

/** A large run that a quota paces, and a small one of another organization in its midst. */
record PacedRuns(SourceCluster cluster, int lines, int perMinute) {
  private static final int NUMBERS_PER_CALL = 10;
  private static final int SMALL_LINES = 20;
  private static final double LONGER = 1.05;
  private static final double OFF = 0.2;
  private static final Duration SMALL = Duration.ofSeconds(20);
  private static final Duration FIRST = Duration.ofMinutes(1);
  private static final Duration PACE = Duration.ofSeconds(5);

  /** Not compared any more when so little is left. */
  private static final Duration LAST = Duration.ofSeconds(20);

  /** What was foretold after so long. */
  private record Foretold(Duration after, double left) {
    /** By which share it was off, of what was left in truth. */
    double off(Duration whole) {
      var truth = whole.minus(after).toMillis() / 1e3;
      return Math.abs(left - truth) / truth;
    }
  }

  List<String> run(List<String> figures) {
    var large = cluster.member(0);
    var bom = large.upload(MadeParts.each(0, lines, 1));
    var begun = System.nanoTime();
    large.enrich(bom);
    var foretold = follow(large, bom, begun, since(begun).plus(FIRST));
    var small = small();
    foretold.addAll(follow(large, bom, begun, Duration.ofMinutes(10)));
    var whole = since(begun);
    var calls = (lines + SMALL_LINES) / NUMBERS_PER_CALL;
    var demanded = Duration.ofMinutes(1).multipliedBy(calls).dividedBy(perMinute);
    var worst =
        foretold.stream()
            .filter(f -> f.after().compareTo(FIRST) >= 0)
            .filter(f -> whole.minus(f.after()).compareTo(LAST) > 0)
            .mapToDouble(f -> f.off(whole))
            .max()
            .orElse(1);
    figures.add(
        String.format(
            Locale.ROOT,
            "%d parts at %d calls a minute: %.1f s where the quota demands %.1f s;"
                + " the time left was off by %.0f %% at most; %d lines of another took %.1f s",
            lines, perMinute, seconds(whole), seconds(demanded), worst * 100, SMALL_LINES,
            seconds(small)));
    foretold.forEach(
        f ->
            figures.add(
                String.format(
                    Locale.ROOT,
                    "  after %.0f s: %.0f s left, in truth %.0f s",
                    seconds(f.after()), f.left(), seconds(whole.minus(f.after())))));
    var troubles = new ArrayList<String>();
    require(seconds(whole) <= seconds(demanded) * LONGER, "it took too long", troubles);
    require(worst <= OFF, "the time left was wrong", troubles);
    require(small.compareTo(SMALL) <= 0, "the other organization waited too long", troubles);
    return troubles;
  }

  private static void require(boolean holds, String otherwise, List<String> troubles) {
    if (!holds) {
      troubles.add(otherwise);
    }
  }

  private Duration small() {
    var other = cluster.member(1);
    var bom = other.upload(MadeParts.each(1, SMALL_LINES, 1));
    var begun = System.nanoTime();
    other.enrich(bom);
    Poll.until(() -> isOver(other, bom), Duration.ofMinutes(5));
    return since(begun);
  }

  private static List<Foretold> follow(Api member, String bom, long begun, Duration until) {
    var foretold = new ArrayList<Foretold>();
    while (since(begun).compareTo(until) < 0
        && !Poll.until(() -> isOver(member, bom), PACE)) {
      var state = member.state(bom);
      if (state.containsKey("estimated_time_remaining")) {
        foretold.add(
            new Foretold(
                since(begun), state.getJsonNumber("estimated_time_remaining").doubleValue()));
      }
    }
    return foretold;
  }

  private static boolean isOver(Api member, String bom) {
    return member.state(bom).getString("status", "").equals("completed");
  }

  private static Duration since(long begun) {
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private static double seconds(Duration time) {
    return time.toMillis() / 1e3;
  }
}
