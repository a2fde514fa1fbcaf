package org.bomstream.part.control;

import java.util.Collection;
import java.util.Map;
import org.bomstream.part.entity.PartNumber;

/**
 * Who can be asked about parts and is near and free of charge: the catalogue, part number systems;
 * as opposed to a supplier's interface ({@code Supplier}). One instance serves all callers at once.
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
