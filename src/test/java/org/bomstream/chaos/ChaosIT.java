package org.bomstream.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bomstream.OwnServers;
import org.junit.jupiter.api.Test;

/** The short form of {@code ./mvnw -Pchaos}. */
@OwnServers
class ChaosIT {
  private static final int LINES = 2_000;

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

  /** Of the stores, the one that health must tell of or the poller make good, and a drawn one. */
  private List<Fault> faults() {
    var faults = new ArrayList<Fault>(List.of(new RedisFrozen()));
    var frozen = faults.getFirst().name();
    faults.add(drawn(Faults.ofStores().stream().filter(f -> !f.name().equals(frozen)).toList()));
    var pair = Faults.ofNodes(FREEZE).stream().filter(f -> f.cluster() == ClusterKind.PAIR);
    faults.add(drawn(pair.toList()));
    return faults;
  }

  private Fault drawn(List<Fault> some) {
    return some.get(random.nextInt(some.size()));
  }
}
