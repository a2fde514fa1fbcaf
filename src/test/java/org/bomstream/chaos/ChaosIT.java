package org.bomstream.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.bomstream.OwnServers;
import org.junit.jupiter.api.Test;

/** The short form of {@code ./mvnw -Pchaos}. */
@OwnServers
class ChaosIT {
  /** Builds of others may run beside. */
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final long seed = new Random().nextInt(1_000_000);

  @Test
  void subscribersSeeEverythingOnceAndInOrderWhateverHappens() {
    var plan = new Plan(seed, 1, faults(), LIMIT);
    assertThat(new Chaos(plan, System.out).run().troubles()).as("seed " + seed).isEmpty();
  }

  /** The one that health must tell of or the poller make good, and a drawn one. */
  private List<Fault> faults() {
    var frozen = new RedisFrozen();
    var others =
        Faults.ALL.stream()
            .filter(fault -> !fault.needsClock() && !fault.name().equals(frozen.name()))
            .toList();
    return List.of(frozen, others.get(new Random(seed).nextInt(others.size())));
  }
}
