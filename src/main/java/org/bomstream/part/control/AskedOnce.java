package org.bomstream.part.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.bomstream.part.control.answer.AnswerStore;
import org.bomstream.part.control.answer.Freshness;
import org.bomstream.part.control.answer.KeptAnswer;
import org.bomstream.part.control.answer.OpenQuestions;
import org.bomstream.part.control.answer.Question;
import org.bomstream.part.control.answer.Standings;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.problem.LogText;

/**
 * Asks a source for what nobody knows and nobody else is asking, of all runs and nodes; the rest it
 * takes from those who know, or waits for. A source whose answers are not kept is asked for all
 * ({@link SourceInquiry}).
 */
@ApplicationScoped
public class AskedOnce {
  private static final Logger LOG = System.getLogger(AskedOnce.class.getName());

  /** How soon an answer that somebody else has asked for is noticed. */
  private static final Duration PAUSE = Duration.ofMillis(100);

  @Inject AnswerStore store;
  @Inject SourceCalls calls;
  @Inject SourceMeter meter;

  /**
   * What is known before anybody is asked.
   *
   * @param oldest no answer from before is taken
   */
  record Known(Standings standings, Instant oldest) {}

  /** By one query, whatever the number of sources; by none where no source's answers are kept. */
  Known known(List<PartSource> sources, Collection<PartNumber> numbers, Instant oldest) {
    SortedMap<Question, Freshness> questions = new TreeMap<>();
    for (PartSource source : sources) {
      source
          .freshness()
          .ifPresent(fresh -> numbers.forEach(n -> questions.put(of(source, n), fresh)));
    }
    return new Known(questions.isEmpty() ? Standings.NONE : store.find(questions, oldest), oldest);
  }

  /**
   * Gets an answer for every number from one source.
   *
   * @param answers is given the answers as they come: what is known stays known when the source
   *     cannot be asked for the rest
   * @throws SourceUnavailable when it answers for none of those that it is asked for
   * @throws CancellationException soon after the thread is interrupted, which it stays
   */
  void ask(
      PartSource source,
      Collection<PartNumber> numbers,
      Known known,
      Map<PartNumber, SourceAnswer> answers)
      throws SourceUnavailable, SourceBusy {
    if (source.isRule()) {
      // It asks nobody: there is nothing to wait for, and nothing to clean.
      answers.putAll(source.lookUp(numbers));
      return;
    }
    Optional<Freshness> freshness = source.freshness();
    if (freshness.isEmpty()) {
      answers.putAll(new SourceInquiry(source, calls, _ -> {}).ask(numbers));
      return;
    }
    var open = new OpenQuestions(store, source.name(), freshness.get(), known.oldest(), numbers);
    take(source, open, known.standings(), "kept", answers);
    if (!open.isEmpty()) {
      askClaimed(source, open, known.standings(), answers);
    }
    for (Duration left = SourceInquiry.longest(calls); !open.isEmpty(); left = left.minus(PAUSE)) {
      if (left.isNegative()) {
        giveUp(source, open, answers);
        return;
      }
      pause(PAUSE);
      Standings now = open.standings();
      take(source, open, now, "shared", answers);
      askClaimed(source, open, now, answers);
    }
  }

  private void askClaimed(
      PartSource source, OpenQuestions open, Standings now, Map<PartNumber, SourceAnswer> answers)
      throws SourceUnavailable, SourceBusy {
    Map<PartNumber, List<PartNumber>> claimed = open.claim(now, calls.timeout());
    if (!claimed.isEmpty()) {
      SourceInquiry inquiry = new SourceInquiry(source, calls, open::hold);
      try {
        inquiry.ask(claimed.keySet());
      } finally {
        settle(source, open, inquiry.answers());
        inquiry
            .answers()
            .forEach((one, its) -> alike(claimed, one).forEach(n -> answers.put(n, its)));
      }
    }
  }

  private static List<PartNumber> alike(
      Map<PartNumber, List<PartNumber>> claimed, PartNumber number) {
    return Objects.requireNonNull(claimed.get(number));
  }

  /** Whoever was interrupted gives back what others wait for, too. */
  private void settle(
      PartSource source, OpenQuestions open, Map<PartNumber, SourceAnswer> answers) {
    Map<PartNumber, KeptAnswer> kept = new HashMap<>();
    answers.forEach((number, answer) -> answer.toKeep().ifPresent(its -> kept.put(number, its)));
    boolean interrupted = Thread.interrupted();
    try {
      open.settle(kept);
      meter.answered(source.name(), "source", kept.size());
    } catch (RuntimeException e) {
      // The caller has the answers; others ask once the claim has run out.
      LOG.log(
          Level.WARNING,
          "Answers of part source " + source.name() + " are not kept",
          LogText.of(e));
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void take(
      PartSource source,
      OpenQuestions open,
      Standings standings,
      String from,
      Map<PartNumber, SourceAnswer> answers) {
    Map<PartNumber, KeptAnswer> taken = open.take(standings);
    taken.forEach((number, answer) -> answers.put(number, SourceAnswer.of(answer)));
    meter.answered(source.name(), from, taken.size());
  }

  /** Others ask, one after the other, and the source answers none of them. */
  private static void giveUp(
      PartSource source, OpenQuestions open, Map<PartNumber, SourceAnswer> answers) {
    SourceAnswer late = SourceError.late().answer(source.name());
    open.numbers().forEach(number -> answers.put(number, late));
  }

  /** Waits for what others ask. */
  void pause(Duration length) {
    SourceCalls.sleep(length.toMillis());
  }

  private static Question of(PartSource source, PartNumber number) {
    return Question.of(source.name(), number);
  }
}
