package org.bomstream.chaos.source;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bomstream.chaos.RunUnderWatch;
import org.bomstream.launch.Poll;
import org.bomstream.simulator.catalogue.Shop;
import org.bomstream.system.Api;

/** How many calls are made, and how long they take, where nothing goes wrong. */
enum Measure {
  /** A hundred BOMs with the same lines, cold, and then with half of the parts known. */
  SHARED {
    @Override
    List<String> of(List<String> figures) {
      var quotas = new SourceCluster.Quotas(60_000, 60_000, 1_000, 0, 1_000);
      var parts = MadeParts.catalogue("chaos-" + option(), ROUNDS, 2 * SHARED_LINES);
      var shops = List.of(Shop.DIGIKEY, Shop.MOUSER);
      try (var cluster = new SourceCluster("chaos-" + option(), parts, shops, quotas)) {
        return Stream.concat(
                shared(cluster, 0, SHARED_LINES, figures).stream(),
                halfKnown(cluster, figures).stream())
            .toList();
      }
    }
  },
  /** One supplier that takes its time, and is asked by two. */
  PACED {
    @Override
    List<String> of(List<String> figures) {
      var quotas = new SourceCluster.Quotas(0, PER_MINUTE, 10, 0, 10);
      var parts = MadeParts.catalogue("chaos-" + option(), 2, PACED_LINES);
      try (var cluster = new SourceCluster("chaos-" + option(), parts, List.of(Shop.MOUSER), quotas)) {
        cluster.play("{\"fault\": \"latency\", \"supplier\": \"mouser\", \"millis\": 300}");
        return new PacedRuns(cluster, PACED_LINES, PER_MINUTE).run(figures);
      }
    }
  },
  /** A large BOM of parts that are known, by what a supplier has said of them a moment before. */
  WARM {
    @Override
    List<String> of(List<String> figures) {
      var quotas = new SourceCluster.Quotas(0, 600_000, 10, 0, 10);
      var parts = MadeParts.catalogue("chaos-" + option(), 1, WARM_LINES);
      try (var cluster = new SourceCluster("chaos-" + option(), parts, List.of(Shop.MOUSER), quotas)) {
        return IntStream.range(0, 2 * WARM_RUNS)
            .boxed()
            .flatMap(run -> warm(cluster, run, run < WARM_RUNS ? WARM_LINES : FEW, figures).stream())
            .toList();
      }
    }
  };

  private static final int ROUNDS = 2;
  private static final int BOMS = 100;
  private static final int ORGANIZATIONS = 20;
  private static final int SHARED_LINES = 200;
  private static final int NUMBERS_PER_CALL = 10;
  private static final int PACED_LINES = 1_000;
  private static final int PER_MINUTE = 30;
  private static final int WARM_LINES = 50_000;
  private static final int WARM_RUNS = 6;
  private static final int FEW = 500;
  private static final Duration RUNS = Duration.ofMinutes(5);

  /** As options call it, such as {@code source-shared}. */
  String option() {
    return SourceFault.PREFIX + name().toLowerCase(Locale.ROOT);
  }

  /**
   * Measures it.
   *
   * @param figures a line is added for each
   * @return a sentence for each thing that did not hold
   */
  abstract List<String> of(List<String> figures);

  /** The first run asks for all; each next has another BOM of the same parts. */
  private static List<String> warm(
      SourceCluster cluster, int run, int parts, List<String> figures) {
    cluster.play("");
    var member = cluster.member(0);
    var bom = member.upload(MadeParts.again(0, parts, WARM_LINES));
    var begun = System.nanoTime();
    var ended = await(cluster, List.of(bom), List.of(member.enrich(bom)));
    var seconds = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1e3;
    int calls = cluster.suppliers().calls(Shop.MOUSER).total();
    figures.add(
        String.format(
            Locale.ROOT,
            "run %d of %,d lines, %,d parts: %.1f s, %,.0f lines/s, %d calls",
            run + 1, WARM_LINES, parts, seconds, WARM_LINES / seconds, calls));
    var troubles = new ArrayList<String>();
    if (!ended) {
      troubles.add("a run did not end");
    }
    if (run > 0 && calls > 0) {
      troubles.add("calls where all parts are known: " + calls);
    }
    return troubles;
  }

  private static List<String> halfKnown(SourceCluster cluster, List<String> figures) {
    cluster.play("");
    var some = cluster.member(0).upload(MadeParts.each(1, SHARED_LINES, 2));
    await(cluster, List.of(some), List.of(cluster.member(0).enrich(some)));
    return shared(cluster, 1, SHARED_LINES / 2, figures);
  }

  private static List<String> shared(
      SourceCluster cluster, int round, int unknown, List<String> figures) {
    cluster.play("");
    var csv = MadeParts.each(round, SHARED_LINES, 1);
    var boms = IntStream.range(0, BOMS).mapToObj(i -> member(cluster, i).upload(csv)).toList();
    var begun = System.nanoTime();
    var runs =
        IntStream.range(0, BOMS).mapToObj(i -> member(cluster, i).enrich(boms.get(i))).toList();
    var ended = await(cluster, boms, runs);
    var took = Duration.ofNanos(System.nanoTime() - begun);
    var digikey = cluster.suppliers().calls(Shop.DIGIKEY);
    var mouser = cluster.suppliers().calls(Shop.MOUSER);
    figures.add(
        String.format(
            Locale.ROOT,
            "%d BOMs of %d lines, %d unknown: %.1f s, digikey %d calls, mouser %d calls,"
                + " asked again %d and %d",
            BOMS, SHARED_LINES, unknown, took.toMillis() / 1e3, digikey.total(), mouser.total(),
            digikey.toldAgain(), mouser.toldAgain()));
    var troubles = new ArrayList<String>();
    if (!ended) {
      troubles.add("not all runs ended");
    }
    if (digikey.toldAgain() + mouser.toldAgain() > 0) {
      troubles.add("a part was asked for again");
    }
    if (mouser.total() * NUMBERS_PER_CALL > unknown * 1.05) {
      troubles.add("more calls of mouser than are needed: " + mouser.total());
    }
    return troubles;
  }

  private static Api member(SourceCluster cluster, int bom) {
    return cluster.member(bom % ORGANIZATIONS);
  }

  private static boolean await(SourceCluster cluster, List<String> boms, List<String> runs) {
    var watched =
        IntStream.range(0, boms.size())
            .mapToObj(
                i ->
                    new RunUnderWatch(
                        cluster.tables(),
                        UUID.fromString(boms.get(i)),
                        UUID.fromString(runs.get(i))))
            .toList();
    return watched.stream().allMatch(run -> Poll.until(run::isOver, RUNS));
  }
}
