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
  private static final int LINES = 1_000;

  /** Longer than a lease. */
  private static final Duration FREEZE = Duration.ofSeconds(12);

  /** Builds of others may run beside. */
  private static final Plan.Limits LIMITS =
      new Plan.Limits(Duration.ofSeconds(30), Duration.ofSeconds(60));

  /** The same at each build; {@code -Pchaos} draws another each time. */
  private static final long SEED = 401;

  private final Random random = new Random(SEED);

  @Test
  void subscribersSeeEverythingOnceAndInOrderWhateverHappens() {
    var plan = new Plan(SEED, 1, LINES, faults(), LIMITS);
    assertThat(new Chaos(plan, System.out).run().troubles()).as("seed " + SEED).isEmpty();
  }

  /** Of the stores the one that the poller makes good, and a drawn one of the nodes. */
  private List<Fault> faults() {
    var pair = Faults.ofNodes(FREEZE).stream().filter(f -> f.cluster() == ClusterKind.PAIR);
    return List.of(new RedisFrozen(), drawn(pair.toList()));
  }

  private Fault drawn(List<Fault> some) {
    return some.get(random.nextInt(some.size()));
  }
}
