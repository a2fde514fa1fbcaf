package org.bomstream.part.source.http;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.bomstream.part.control.answer.Freshness;
import org.eclipse.microprofile.config.Config;

/** For how long a supplier's answers hold, as its settings say. */
public final class AnswerTimes {
  private AnswerTimes() {}

  /**
   * An answer has facts, lifecycle and offers at once, and so holds for the shortest of the three.
   *
   * @param supplier the beginning of its settings, for example {@code digikey}
   * @return empty where its answers may not be kept
   */
  public static Optional<Freshness> of(Config config, String supplier) {
    if (!config.getValue(supplier + ".cache", Boolean.class)) {
      return Optional.empty();
    }
    Duration found =
        Stream.of("facts", "lifecycle", "offers")
            .map(kind -> fresh(config, supplier, kind))
            .min(Duration::compareTo)
            .orElseThrow();
    return Optional.of(new Freshness(found, fresh(config, supplier, "not-found")));
  }

  private static Duration fresh(Config config, String supplier, String kind) {
    return config.getValue("%s.fresh.%s".formatted(supplier, kind), Duration.class);
  }
}
