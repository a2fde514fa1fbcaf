package org.bomstream.chaos;

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

  void begin(Cluster cluster, Random random);

  /** Called again and again while it lasts. */
  default void goOn(Cluster cluster) {}

  void end(Cluster cluster);

  /** What health says of it, once it has lasted. */
  default Symptom symptom() {
    return Symptom.NONE;
  }

  /** Whether runs go on while it lasts, as opposed to waiting for its end. */
  default boolean sparesRuns() {
    return true;
  }

  /** Whether it needs a node whose clock can be stepped. */
  default boolean needsClock() {
    return false;
  }
}
