package org.bomstream.chaos;

import java.util.Random;
import org.bomstream.launch.Bomstream;

/** The node that has the run dies as by {@code kill -9}, and is started again. */
final class NodeKilled implements Fault {
  private final ClusterKind cluster;
  private Bomstream killed;

  NodeKilled(ClusterKind cluster) {
    this.cluster = cluster;
  }

  @Override
  public String name() {
    return cluster.prefix() + "node-killed";
  }

  @Override
  public ClusterKind cluster() {
    return cluster;
  }

  @Override
  public void begin(Cluster cluster, Random random) {
    killed = cluster.holder();
    cluster.kill(killed);
  }

  @Override
  public void end(Cluster cluster) {
    cluster.startAgain(killed);
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
