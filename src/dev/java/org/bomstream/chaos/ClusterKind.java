package org.bomstream.chaos;

/** What a cluster is made of, beside its PostgreSQL and its Redis. */
enum ClusterKind {
  PAIR(2),
  /** The second node's clock can be stepped. */
  CLOCKED_PAIR(2),
  LONE_NODE(1);

  private final int nodes;

  ClusterKind(int nodes) {
    this.nodes = nodes;
  }

  int nodes() {
    return nodes;
  }

  /** Of a fault that is tried in clusters of several kinds. */
  String prefix() {
    return this == LONE_NODE ? "lone-" : "";
  }
}
