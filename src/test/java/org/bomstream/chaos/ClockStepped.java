package org.bomstream.chaos;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;

/** One node's clock jumps by an hour, forth or back, and later to where it was. */
final class ClockStepped implements Fault {
  @Override
  public String name() {
    return "clock-stepped";
  }

  @Override
  public Optional<String> missing() {
    return SteppedClock.library().isPresent()
        ? Optional.empty()
        : Optional.of("libfaketime is not installed");
  }

  @Override
  public void begin(Cluster cluster, Random random) {
    cluster.clock().orElseThrow().step(Duration.ofHours(random.nextBoolean() ? 1 : -1));
  }

  @Override
  public void end(Cluster cluster) {
    cluster.clock().orElseThrow().step(Duration.ZERO);
  }

  @Override
  public boolean needsClock() {
    return true;
  }
}
