package org.bomstream.part.control;

import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.Match;

/** What one source says to one part number, as opposed to all together ({@link PartAnswer}). */
public sealed interface SourceAnswer {

  /** The source has the part that was asked for. */
  record Found(Listing listing, Match match) implements SourceAnswer {}

  /** The source does not know the part; {@code detail} tells a buyer what was looked for. */
  record NotFound(String detail) implements SourceAnswer {}

  /** Several manufacturers make a part of that number; {@code detail} names them. */
  record Ambiguous(String detail) implements SourceAnswer {}

  /**
   * The source could not answer for this number.
   *
   * @param code {@code source_error} or {@code source_timeout}
   * @param detail words that a buyer understands
   */
  record Failed(String code, String detail) implements SourceAnswer {}
}
