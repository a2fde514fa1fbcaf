package org.bomstream.part.control;

import org.bomstream.part.entity.PartFacts;

/** What came of asking for one part number. */
public sealed interface PartAnswer {

  /** The part is known. */
  record Found(PartFacts facts) implements PartAnswer {}

  /** The source does not know the part; {@code detail} tells a buyer what was looked for. */
  record NotFound(String detail) implements PartAnswer {}

  /** Several manufacturers make a part of that number; {@code detail} names them. */
  record Ambiguous(String detail) implements PartAnswer {}

  /**
   * The source could not answer for this number.
   *
   * @param code {@code source_error} or {@code source_timeout}
   * @param detail words that a buyer understands
   */
  record Failed(String code, String detail) implements PartAnswer {}
}
