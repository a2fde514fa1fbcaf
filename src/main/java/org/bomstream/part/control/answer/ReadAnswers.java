package org.bomstream.part.control.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Answers that this node has read from the table, with their versions: as long as the table has the
 * same version, its text is neither sent nor read again. Whether it is still fresh, the table says.
 */
final class ReadAnswers {
  /** In characters of their texts, each of which takes some bytes as an object. */
  private static final long MOST = 8_000_000;

  /** The version of what was never read. */
  private static final long NONE = -1;

  private final Cache<Question, Version> kept =
      Caffeine.newBuilder()
          .maximumWeight(MOST)
          .weigher((Question question, Version version) -> version.length())
          .build();

  /**
   * One answer of several that a question has had.
   *
   * @param number when it was written, in microseconds
   * @param length of its text
   */
  record Version(long number, int length, KeptAnswer answer) {}

  /** Those of them that were read. */
  Map<Question, Version> of(Collection<Question> questions) {
    return kept.getAllPresent(questions);
  }

  /** Their numbers, in the order of the questions. */
  static List<Long> numbers(Collection<Question> questions, Map<Question, Version> known) {
    return questions.stream()
        .map(known::get)
        .map(version -> version == null ? NONE : version.number())
        .toList();
  }

  KeptAnswer keep(Question question, long number, AnswerOutcome outcome, String text) {
    KeptAnswer answer = AnswerJson.read(outcome, text);
    kept.put(question, new Version(number, text.length(), answer));
    return answer;
  }
}
