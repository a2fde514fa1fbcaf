package org.bomstream.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/** The long form: jazzer in a JVM for each target, then our own inputs from a seed drawn anew. */
public final class Fuzz {
  private static final int JAZZERS_PERCENT = 75;

  private final List<Target> targets;
  private final Duration each;
  private final long seed;
  private final Path folder;
  private final List<String> found = new ArrayList<>();

  private Fuzz(List<Target> targets, Duration all, long seed, Path folder) {
    this.targets = targets;
    this.each = all.dividedBy(targets.size());
    this.seed = seed;
    this.folder = folder;
  }

  /** Ends with 1 when something was found. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    long seed = property("fuzz.seed").map(Long::parseLong).orElseGet(() -> new Random().nextLong());
    Duration all = Duration.ofMinutes(property("fuzz.minutes").map(Long::parseLong).orElse(60L));
    List<Target> targets =
        property("fuzz.target").map(Targets::named).map(List::of).orElse(Targets.ALL);
    Path folder = Path.of(System.getProperty("bomstream.project", "."), "target", "fuzz");
    System.exit(new Fuzz(targets, all, seed, folder.toAbsolutePath()).run());
  }

  private static Optional<String> property(String name) {
    return Optional.ofNullable(System.getProperty(name)).filter(Predicate.not(String::isBlank));
  }

  private int run() throws IOException, InterruptedException {
    System.out.printf("Seed %d, %s for each of %d targets%n", seed, each, targets.size());
    Duration jazzers = each.multipliedBy(JAZZERS_PERCENT).dividedBy(100);
    for (Target target : targets) {
      cover(target, jazzers);
    }
    for (Target target : targets) {
      throwAt(target, each.minus(jazzers));
    }
    found.forEach(System.out::println);
    System.out.printf("Seed %d: %d findings, in %s%n", seed, found.size(), folder);
    return found.isEmpty() ? 0 : 1;
  }

  private void cover(Target target, Duration time) throws IOException, InterruptedException {
    System.out.printf("jazzer: %s%n", target.name());
    Path own = folder.resolve(target.name());
    if (!new CoverageRun(target, seed, own).isClean(time)) {
      found.add("%s: see jazzer's words above, and %s".formatted(target.name(), own));
    }
  }

  private void throwAt(Target target, Duration time) {
    System.out.printf("own inputs: %s%n", target.name());
    long end = System.nanoTime() + time.toNanos();
    new Fuzzer(target, seed, folder)
        .run(number -> System.nanoTime() < end).stream().map(Finding::toString).forEach(found::add);
  }
}
