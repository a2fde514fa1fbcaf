package org.bomstream.part.control;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.bomstream.part.control.answer.Freshness;
import org.bomstream.part.entity.PartNumber;

/**
 * Who can be asked about parts: the local catalogue, a supplier's interface. One instance serves
 * all callers at once.
 */
public interface PartSource {

  /** The name that {@code PartFacts.source} and the metrics show, for example {@code catalogue}. */
  String name();

  /** Sources are asked in rising order: what is near and free of charge first. */
  default int order() {
    return 100;
  }

  /** Whether it is asked at all, as its settings say. */
  default boolean isOn() {
    return true;
  }

  /** Whether it reads our own database alone: when that stands still, the source does. */
  default boolean isInOurDatabase() {
    return false;
  }

  /** Whether it reads numbers by rules: it tells what a part is, and never that there is one. */
  default boolean isRule() {
    return false;
  }

  /**
   * Whether it would know of any part that is made, as a supplier does: a number that only a rule
   * can read is then a part that nobody has.
   */
  default boolean isSupplier() {
    return false;
  }

  /**
   * For how long its answers serve all who ask; empty where none is kept, since it is near and free
   * of charge, or since its terms forbid it. What is kept is asked once, by one of all nodes.
   */
  default Optional<Freshness> freshness() {
    return Optional.empty();
  }

  /**
   * Asks for all numbers at once. Called with no transaction's connection held; may block, and is
   * given up after the source's timeout by an interrupt.
   *
   * @return an answer for each number
   * @throws SourceUnavailable when the source is down for everyone, as opposed to an answer {@link
   *     SourceAnswer.Failed} for one number; an {@link OwnDatabaseFailed} where our own database is
   *     the reason
   * @throws SourceBusy when its quota is used up: whoever asks waits, and loses nothing
   */
  Map<PartNumber, SourceAnswer> lookUp(Collection<PartNumber> numbers)
      throws SourceUnavailable, SourceBusy;
}
