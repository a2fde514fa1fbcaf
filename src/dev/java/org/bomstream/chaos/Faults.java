package org.bomstream.chaos;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that can be made to go wrong. */
final class Faults {
  private Faults() {}

  /**
   * @param freeze how long a node stands still
   */
  static List<Fault> all(Duration freeze) {
    return Stream.concat(ofStores().stream(), ofNodes(freeze).stream()).toList();
  }

  static List<Fault> ofStores() {
    return List.of(
        StoreGone.redis("redis-killed", Cluster::killRedis),
        StoreGone.redis("redis-restarted", cluster -> cluster.redis().stop()),
        new RedisFrozen(),
        new RedisUnreachable(),
        new RedisOutOfMemory(),
        new RedisClientsKilled(),
        new RedisBufferOverrun(),
        StoreGone.postgres("postgres-restarted", cluster -> cluster.stores().stopDatabase()),
        StoreGone.postgres("postgres-killed", cluster -> cluster.stores().loseDatabase()));
  }

  static List<Fault> ofNodes(Duration freeze) {
    return List.of(
        NodeGone.killed(ClusterKind.PAIR),
        new KilledAt(Place.AFTER_LOOK_UP),
        new KilledAt(Place.BEFORE_COMMIT),
        new KilledAt(Place.DURING_CHECKPOINT),
        new KilledBeforePublish(),
        NodeGone.restarted(ClusterKind.PAIR),
        new NodeFrozen(ClusterKind.PAIR, freeze),
        new NodeLate(),
        new RunDriven(ClusterKind.PAIR),
        new ClockStepped(),
        NodeGone.killed(ClusterKind.LONE_NODE),
        NodeGone.restarted(ClusterKind.LONE_NODE),
        new NodeFrozen(ClusterKind.LONE_NODE, freeze),
        new RunDriven(ClusterKind.LONE_NODE));
  }

  static Fault named(String name, List<Fault> all) {
    return all.stream()
        .filter(fault -> fault.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no fault is called \"%s\"; there are: %s"
                        .formatted(
                            name,
                            all.stream().map(Fault::name).collect(Collectors.joining(", ")))));
  }
}
