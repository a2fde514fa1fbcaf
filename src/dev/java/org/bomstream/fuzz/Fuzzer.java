package org.bomstream.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/** Throws the inputs of one seed at one target. */
public final class Fuzzer {
  /** Who finds more has found enough to do. */
  private static final int MOST_FINDINGS = 10;

  private final Target target;
  private final long seed;
  private final Path folder;
  private final Map<String, Finding> findings = new LinkedHashMap<>();

  /**
   * @param folder where what is found is written
   */
  public Fuzzer(Target target, long seed, Path folder) {
    this.target = target;
    this.seed = seed;
    this.folder = folder;
  }

  /**
   * What was found: one finding for each cause.
   *
   * @param goesOn by how many there were
   */
  public Collection<Finding> run(IntPredicate goesOn) {
    Mutation mutation = Mutation.of(target, seed);
    target.seeds().forEach(this::requireTaken);
    for (int number = 0; goesOn.test(number) && findings.size() < MOST_FINDINGS; number++) {
      byte[] input = mutation.next();
      Trial trial = Trial.of(target, input);
      int at = number;
      trial
          .complaint(target.bounds())
          .ifPresent(
              words -> findings.computeIfAbsent(words, _ -> finding(at, input, words, trial)));
    }
    return findings.values();
  }

  /** A seed that is refused makes no good inputs. */
  private void requireTaken(byte[] input) {
    try {
      Expect.that(target.take(input), "a seed of " + target.name() + " is refused");
    } catch (Exception e) {
      throw new IllegalStateException("a seed of " + target.name() + " is not taken", e);
    }
  }

  private Finding finding(int number, byte[] input, String complaint, Trial trial) {
    String name = "%s-%d-%d.bin".formatted(target.name().replace(' ', '-'), seed, number);
    String detail =
        "%d ms, %,d bytes allocated by %,d; %s"
            .formatted(
                trial.cpu().toMillis(),
                trial.allocated(),
                input.length,
                trial.failure().map(Throwable::getMessage).orElse("it was taken or refused"));
    return new Finding(target.name(), seed, number, written(name, input), complaint, detail);
  }

  private Path written(String name, byte[] input) {
    try {
      Files.createDirectories(folder);
      return Files.write(folder.resolve(name), input);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
