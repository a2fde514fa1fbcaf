package org.bomstream.part.control.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bomstream.part.control.SourceAnswer;
import org.bomstream.part.control.answer.Freshness;
import org.bomstream.part.control.answer.KeptAnswer;
import org.bomstream.part.control.answer.Question;
import org.bomstream.part.control.answer.Standings;

/** What a call wants to know that another node asks, or has just asked. */
final class AskedElsewhere {
  /** How soon an answer is noticed. */
  private static final Duration LOOK = Duration.ofMillis(150);

  private final SupplierPlace place;
  private final Map<Question, DeskQuestion> open = new HashMap<>();

  AskedElsewhere(SupplierPlace place) {
    this.place = place;
  }

  void add(DeskQuestion question) {
    open.put(question.key(), question);
  }

  /**
   * Waits until all are answered, or nobody wants to know, or the other node has given some up:
   * they are asked again.
   */
  void await() throws InterruptedException {
    Freshness freshness = place.supplier().freshness().orElse(null);
    while (!open.isEmpty() && freshness != null) {
      Standings now = place.answers().find(questions(freshness), oldest());
      int before = open.size();
      now.answers().forEach(this::answered);
      place.meter().answered(place.source(), "shared", before - open.size());
      open.values().removeIf(question -> !question.isWanted());
      if (!now.inFlight().containsAll(open.keySet())) {
        return;
      }
      if (!open.isEmpty()) {
        Thread.sleep(LOOK);
      }
    }
  }

  private SortedMap<Question, Freshness> questions(Freshness freshness) {
    SortedMap<Question, Freshness> questions = new TreeMap<>();
    open.keySet().forEach(key -> questions.put(key, freshness));
    return questions;
  }

  private Instant oldest() {
    return open.values().stream()
        .map(DeskQuestion::oldest)
        .max(Instant::compareTo)
        .orElse(Instant.EPOCH);
  }

  private void answered(Question key, KeptAnswer answer) {
    DeskQuestion question = open.remove(key);
    if (question != null) {
      question.answer(SourceAnswer.of(answer));
    }
  }
}
