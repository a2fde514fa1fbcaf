package org.bomstream.part.control.answer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of answers in memory, by a clock that a test moves. */
public final class HandAnswers extends AnswerStore {
  /** How often it was looked at. */
  public int finds;

  private final Clock clock;
  private final SortedMap<Question, Row> rows = new TreeMap<>();

  private static final class Row {
    private @Nullable KeptAnswer answer;
    private Instant writtenAt = Instant.MIN;
    private @Nullable UUID asker;
    private Instant askedUntil = Instant.MIN;
  }

  public HandAnswers(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Standings find(SortedMap<Question, Freshness> questions, Instant oldest) {
    finds++;
    Map<Question, KeptAnswer> answers = new HashMap<>();
    Set<Question> inFlight = new HashSet<>();
    questions.forEach(
        (question, freshness) -> {
          Row row = rows.getOrDefault(question, new Row());
          KeptAnswer answer = row.answer;
          if (answer != null && isFresh(row, answer, freshness, oldest)) {
            answers.put(question, answer);
          } else if (row.askedUntil.isAfter(clock.instant())) {
            inFlight.add(question);
          }
        });
    return new Standings(answers, inFlight);
  }

  @Override
  public Set<Question> claim(
      UUID asker,
      SortedSet<Question> questions,
      Freshness freshness,
      Instant oldest,
      Duration atMost) {
    Set<Question> claimed = new HashSet<>();
    for (Question question : questions) {
      Row row = rows.computeIfAbsent(question, _ -> new Row());
      KeptAnswer answer = row.answer;
      boolean free =
          !row.askedUntil.isAfter(clock.instant())
              && (answer == null || !isFresh(row, answer, freshness, oldest));
      if (free || asker.equals(row.asker)) {
        row.asker = asker;
        row.askedUntil = clock.instant().plus(atMost);
        claimed.add(question);
      }
    }
    return claimed;
  }

  @Override
  public void settle(UUID asker, SortedMap<Question, Optional<KeptAnswer>> answers) {
    answers.forEach(
        (question, answer) -> {
          Row row = rows.computeIfAbsent(question, _ -> new Row());
          answer.ifPresent(
              its -> {
                row.answer = its;
                row.writtenAt = clock.instant();
              });
          if (asker.equals(row.asker)) {
            row.asker = null;
            row.askedUntil = clock.instant();
          }
        });
  }

  private boolean isFresh(Row row, KeptAnswer answer, Freshness freshness, Instant oldest) {
    Duration length =
        answer instanceof KeptAnswer.NotFound ? freshness.notFound() : freshness.found();
    return !row.writtenAt.isBefore(oldest) && row.writtenAt.isAfter(clock.instant().minus(length));
  }
}
