package org.bomstream.part.control;

import org.bomstream.part.entity.FoundPart;

/** What all sources together say to one part number. */
public sealed interface PartAnswer {

  /** The part is known. */
  record Found(FoundPart part) implements PartAnswer {}

  /** No source knows the part; {@code detail} tells a buyer what was looked for. */
  record NotFound(String detail) implements PartAnswer {}

  /** Several parts may be meant; {@code detail} names them. */
  record Ambiguous(String detail) implements PartAnswer {}

  /**
   * A source that might know the part could not answer.
   *
   * @param code {@code source_error} or {@code source_timeout}
   * @param detail words that a buyer understands
   */
  record Failed(String code, String detail) implements PartAnswer {}
}
