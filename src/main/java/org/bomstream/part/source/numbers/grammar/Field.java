package org.bomstream.part.source.numbers.grammar;

/** One step through a part number: reads the next characters, or checks what was read before. */
@FunctionalInterface
public interface Field {

  /**
   * Moves the draft on and adds what the characters say.
   *
   * @return false where the number is wrong here, after the draft was told what is wrong
   */
  boolean read(Draft draft);
}
