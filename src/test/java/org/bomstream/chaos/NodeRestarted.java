package org.bomstream.chaos;

import java.util.Random;
import org.bomstream.launch.Bomstream;

/** An orderly stop of the node that has the run, as for an upgrade. */
final class NodeRestarted implements Fault {
  private final ClusterKind cluster;
  private Bomstream stopped;

  NodeRestarted(ClusterKind cluster) {
    this.cluster = cluster;
  }

  @Override
  public String name() {
    return cluster.prefix() + "node-restarted";
  }

  @Override
  public ClusterKind cluster() {
    return cluster;
  }

  @Override
  public void begin(Cluster cluster, Random random) {
    stopped = cluster.holder();
    stopped.stop();
  }

  @Override
  public void end(Cluster cluster) {
    cluster.startAgain(stopped);
  }

  @Override
  public boolean sparesRuns() {
    return cluster != ClusterKind.LONE_NODE;
  }

  @Override
  public boolean movesRun() {
    return true;
  }
}
