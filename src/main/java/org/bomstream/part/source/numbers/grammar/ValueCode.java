package org.bomstream.part.source.numbers.grammar;

/** How a family writes values in its numbers: {@code 1002}, {@code 10K}, {@code 4R7}. */
@FunctionalInterface
public interface ValueCode {

  /**
   * Steps over the value, and leaves it as the draft's quantity.
   *
   * @return false where none stands next; the draft is then as before
   */
  boolean read(Draft draft);

  /** This way, or else another. */
  default ValueCode or(ValueCode other) {
    return draft -> read(draft) || other.read(draft);
  }
}
