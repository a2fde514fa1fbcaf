package org.bomstream.chaos;

import java.time.Duration;
import java.util.Random;
import org.bomstream.launch.Bomstream;

/**
 * The node that has the run stands still for longer than its lease, half of the times with a
 * batch's transaction open, and then goes on where it was.
 */
final class NodeFrozen implements Fault {
  private final ClusterKind cluster;
  private final Duration lasts;
  private Bomstream frozen;

  NodeFrozen(ClusterKind cluster, Duration lasts) {
    this.cluster = cluster;
    this.lasts = lasts;
  }

  @Override
  public String name() {
    return cluster.prefix() + "node-frozen";
  }

  @Override
  public ClusterKind cluster() {
    return cluster;
  }

  @Override
  public void begin(Cluster cluster, Random random) {
    frozen = cluster.holder();
    if (random.nextBoolean()) {
      cluster.catchAt(Place.BEFORE_COMMIT, () -> frozen.freeze("server"));
    } else {
      frozen.freeze("server");
    }
  }

  @Override
  public void end(Cluster cluster) {
    frozen.thaw("server");
  }

  @Override
  public Duration lasts() {
    return lasts;
  }

  @Override
  public boolean sparesRuns() {
    return cluster != ClusterKind.LONE_NODE;
  }

  /** Where there is no other, it keeps the run that nobody took meanwhile. */
  @Override
  public boolean movesRun() {
    return cluster != ClusterKind.LONE_NODE;
  }
}
