package org.bomstream.chaos;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;

/** Something that goes wrong in a cluster for a while; after its end all is as it was before. */
interface Fault {

  /** As options and report call it, such as {@code redis-frozen}. */
  String name();

  /** What this machine lacks for it, in words; empty where it can be had. */
  default Optional<String> missing() {
    return Optional.empty();
  }

  default ClusterKind cluster() {
    return ClusterKind.PAIR;
  }

  void begin(Cluster cluster, Random random);

  /** Called again and again while it lasts. */
  default void goOn(Cluster cluster) {}

  void end(Cluster cluster);

  /** How long it lasts at least. */
  default Duration lasts() {
    return Duration.ZERO;
  }

  /** What health says of it, once it has lasted. */
  default Symptom symptom() {
    return Symptom.NONE;
  }

  /** Whether runs go on while it lasts, as opposed to waiting for its end. */
  default boolean sparesRuns() {
    return true;
  }

  /** Whether the run's node loses it; a fault that spares runs moves none otherwise. */
  default boolean movesRun() {
    return false;
  }

  /** How long the run took to do what was asked of it; empty where nothing was. */
  default Optional<Duration> obeyed() {
    return Optional.empty();
  }

  /** The status in which the run ends. */
  default String ending() {
    return "COMPLETED";
  }
}
