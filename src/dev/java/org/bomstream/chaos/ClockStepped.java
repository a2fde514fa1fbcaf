package org.bomstream.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.bomstream.launch.Bomstream;
import org.bomstream.launch.Poll;
import org.bomstream.system.Api;

/** One node's clock jumps by an hour, forth or back, and later to where it was. */
final class ClockStepped implements Fault {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration TOLERANCE = Duration.ofMinutes(5);

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
    var offset = Duration.ofHours(random.nextBoolean() ? 1 : -1);
    cluster.clock().orElseThrow().step(offset);
    if (!Poll.until(() -> isOffBy(offset, cluster.nodes().getLast()), PATIENCE)) {
      throw new IllegalStateException("the node's clock did not follow");
    }
  }

  /** As its answers are dated. */
  private static boolean isOffBy(Duration offset, Bomstream node) {
    var shown = Duration.between(Instant.now(), Api.date(node));
    return shown.minus(offset).abs().compareTo(TOLERANCE) < 0;
  }

  @Override
  public void end(Cluster cluster) {
    cluster.clock().orElseThrow().step(Duration.ZERO);
  }

  @Override
  public ClusterKind cluster() {
    return ClusterKind.CLOCKED_PAIR;
  }
}
