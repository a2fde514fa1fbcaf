package org.bomstream.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How long the slowest of eight imports takes that come at once, each site in turn. */
record ScaleImports(List<ScaleSite> sites, ScaleTimes times) {
  static final String FILE =
      IntStream.rangeClosed(1, 5_000)
          .mapToObj(line -> "R%d,1,DELAY-0-%d,Resistor 10k 1%% 0603".formatted(line, line))
          .collect(Collectors.joining("\n", "Designator,Quantity,MPN,Description\n", "\n"));

  private static final int AT_ONCE = 8;
  private static final int ROUNDS = 5;

  void measure() throws InterruptedException, ExecutionException {
    Map<ScaleSite, Double> slowest = new HashMap<>();
    for (int round = -1; round < ROUNDS; round++) {
      for (var site : sites) {
        double took = slowest(site.server().account());
        if (round >= 0) {
          slowest.merge(site, took, Math::max);
        }
      }
    }
    sites.forEach(
        site -> times.tell("slowest of eight imports of 5,000 lines (s)", site, slowest.get(site)));
  }

  private static double slowest(Account member) throws InterruptedException, ExecutionException {
    List<Callable<Double>> imports = new ArrayList<>();
    for (int number = 0; number < AT_ONCE; number++) {
      imports.add(() -> seconds(member));
    }
    double slowest = 0;
    try (var callers = Executors.newFixedThreadPool(AT_ONCE)) {
      for (Future<Double> one : callers.invokeAll(imports)) {
        slowest = Math.max(slowest, one.get());
      }
    }
    return slowest;
  }

  /** The BOM is deleted when it has been counted. */
  private static double seconds(Account member) {
    long begun = System.nanoTime();
    String bom = member.upload(FILE);
    double seconds = (System.nanoTime() - begun) / 1e9;
    member.delete(bom);
    return seconds;
  }
}
