package org.bomstream.chaos;

import java.util.Random;
import java.util.function.BiConsumer;
import org.bomstream.launch.Bomstream;

/** The node that has the run ends, and is started again. */
final class NodeGone implements Fault {
  private final String name;
  private final ClusterKind kind;
  private final BiConsumer<Cluster, Bomstream> goes;
  private Bomstream gone;

  private NodeGone(String name, ClusterKind kind, BiConsumer<Cluster, Bomstream> goes) {
    this.name = kind.prefix() + name;
    this.kind = kind;
    this.goes = goes;
  }

  /** As by {@code kill -9}. */
  static NodeGone killed(ClusterKind kind) {
    return new NodeGone("node-killed", kind, Cluster::kill);
  }

  /** An orderly stop, as for an upgrade. */
  static NodeGone restarted(ClusterKind kind) {
    return new NodeGone("node-restarted", kind, (_, node) -> node.stop());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public ClusterKind cluster() {
    return kind;
  }

  @Override
  public void begin(Cluster cluster, Random random) {
    gone = cluster.holder();
    goes.accept(cluster, gone);
  }

  @Override
  public void end(Cluster cluster) {
    cluster.startAgain(gone);
  }

  @Override
  public boolean sparesRuns() {
    return kind != ClusterKind.LONE_NODE;
  }

  @Override
  public boolean movesRun() {
    return true;
  }
}
