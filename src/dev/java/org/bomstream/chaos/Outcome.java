package org.bomstream.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What came of one round. */
final class Outcome {
  private final List<Testimony> testimonies = new ArrayList<>();
  private final List<String> troubles = new ArrayList<>();
  private OptionalLong doneMeanwhile = OptionalLong.empty();
  private Optional<Duration> resumed = Optional.empty();

  /** What one subscriber saw. */
  record Testimony(String who, String client, Verdict verdict, Duration slowest) {}

  void add(Witness witness, Verdict verdict) {
    testimonies.add(
        new Testimony(witness.toString(), witness.client(), verdict, witness.slowest()));
    require(verdict.isClean(), witness + ": " + verdict);
  }

  /** Notes the trouble unless the condition holds. */
  void require(boolean condition, String otherwise) {
    if (!condition) {
      troubles.add(otherwise);
    }
  }

  /** Batches that the run got done while the fault lasted; none are trouble. */
  void doneMeanwhile(long batches) {
    doneMeanwhile = OptionalLong.of(batches);
    require(batches > 0, "no batch was done while it lasted");
  }

  /** The run went on so long after the fault, or after its end where it did not spare the run. */
  void resumed(Duration after) {
    resumed = Optional.of(after);
  }

  Optional<Duration> resumed() {
    return resumed;
  }

  List<Testimony> testimonies() {
    return testimonies;
  }

  OptionalLong doneMeanwhile() {
    return doneMeanwhile;
  }

  List<String> troubles() {
    return troubles;
  }

  /** The subscriber that took longest to be up to date; empty where the round broke off. */
  Optional<Testimony> slowest() {
    return testimonies.stream().max(Comparator.comparing(Testimony::slowest));
  }
}
