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
        new RedisKilled(),
        new RedisRestarted(),
        new RedisFrozen(),
        new RedisUnreachable(),
        new RedisOutOfMemory(),
        new RedisClientsKilled(),
        new RedisBufferOverrun(),
        new PostgresRestarted(),
        new PostgresKilled());
  }

  static List<Fault> ofNodes(Duration freeze) {
    return List.of(
        new NodeKilled(ClusterKind.PAIR),
        new KilledAt(Place.AFTER_LOOK_UP),
        new KilledAt(Place.BEFORE_COMMIT),
        new KilledAt(Place.DURING_CHECKPOINT),
        new KilledBeforePublish(),
        new NodeRestarted(ClusterKind.PAIR),
        new NodeFrozen(ClusterKind.PAIR, freeze),
        new RunDriven(ClusterKind.PAIR),
        new ClockStepped(),
        new NodeKilled(ClusterKind.LONE_NODE),
        new NodeRestarted(ClusterKind.LONE_NODE),
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
