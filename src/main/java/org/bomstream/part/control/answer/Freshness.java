package org.bomstream.part.control.answer;

import java.time.Duration;

/**
 * For how long a source's answers serve all who ask, as opposed to how long they are kept ({@link
 * OldAnswers}).
 *
 * @param found of an answer that names a part, or several
 * @param notFound of the answer that there is no such part
 */
public record Freshness(Duration found, Duration notFound) {
  /** The database's times do not go back as far as a duration may. */
  static final Duration MOST = Duration.ofDays(100 * 365);

  /**
   * More than a hundred years are a hundred.
   *
   * @throws IllegalArgumentException when one is negative
   */
  public Freshness {
    found = bounded(found);
    notFound = bounded(notFound);
  }

  private static Duration bounded(Duration given) {
    if (given.isNegative()) {
      throw new IllegalArgumentException("fresh for " + given);
    }
    return given.compareTo(MOST) > 0 ? MOST : given;
  }
}
