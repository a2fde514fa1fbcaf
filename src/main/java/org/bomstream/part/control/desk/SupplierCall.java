package org.bomstream.part.control.desk;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bomstream.part.control.SourceAnswer;
import org.bomstream.part.control.answer.AnswerClaim;
import org.bomstream.part.control.answer.Freshness;
import org.bomstream.part.control.answer.KeptAnswer;
import org.bomstream.part.control.answer.Question;
import org.bomstream.part.control.answer.Standings;
import org.bomstream.part.control.supplier.SupplierAnswer;
import org.bomstream.part.control.supplier.SupplierFault;
import org.bomstream.part.control.supplier.Waiting;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.problem.LogText;
import org.bomstream.trace.Step;

/** One call of a supplier, from the claim to ask to the answers that all may have. */
final class SupplierCall {
  private static final Logger LOG = System.getLogger(SupplierCall.class.getName());

  /** Part numbers of the next lines: enough to fill a call where half of them are known. */
  private static final int MOST_LOOKED_AHEAD = 200;

  /** Each reads its next lines for it; several runs often have the same. */
  private static final int MOST_RUNS_LOOKED_AT = 4;

  private final SupplierPlace place;

  /** Empty where answers are not kept: each asks for itself. */
  private final Optional<AnswerClaim> claim;

  private final Map<Question, DeskQuestion> mine = new HashMap<>();
  private final AskedElsewhere others;
  private final List<DeskQuestion> all;

  private final SupplierQuotas.Turn.Now turn;
  private final DeskQueue queue;

  /**
   * @param turn which the call has had
   * @param queue has further questions, in the place of those that others ask
   */
  SupplierCall(
      SupplierPlace place,
      Optional<AnswerClaim> claim,
      List<DeskQuestion> questions,
      SupplierQuotas.Turn.Now turn,
      DeskQueue queue) {
    this.place = place;
    this.claim = claim;
    this.others = new AskedElsewhere(place);
    this.all = new ArrayList<>(questions);
    this.turn = turn;
    this.queue = queue;
  }

  /** All that it has taken upon itself, as it is made. */
  List<DeskQuestion> questions() {
    return all;
  }

  /** Asks what it has claimed, and waits for what others ask. What has no answer then is open. */
  void make() throws InterruptedException {
    if (mine.isEmpty()) {
      place.giveBack();
    } else {
      ask();
    }
    others.await();
  }

  /** Of what is kept, each question is asked by one of all nodes; a call is dear, and filled. */
  void claim() {
    boolean alone = all.stream().anyMatch(DeskQuestion::isAskedAlone);
    List<DeskQuestion> next = List.copyOf(all);
    while (!next.isEmpty()) {
      claim(next);
      next = alone || room() == 0 ? List.of() : queue.takeMore(room());
      all.addAll(next);
    }
    if (!alone && !mine.isEmpty() && room() > 0 && !place.isPaidByPart()) {
      List<DeskQuestion> along = along();
      all.addAll(along);
      claim(along);
    }
  }

  private int room() {
    return place.supplier().numbersPerCall() - mine.size();
  }

  /** What is not known of that which its runs ask for next, as much as it has room for. */
  private List<DeskQuestion> along() {
    Map<Question, PartNumber> soon = soon();
    Optional<Freshness> fresh = place.supplier().freshness();
    if (soon.isEmpty() || fresh.isEmpty()) {
      return List.of();
    }
    SortedMap<Question, Freshness> asked = new TreeMap<>();
    soon.keySet().forEach(key -> asked.put(key, fresh.get()));
    Standings now = place.answers().find(asked, oldest());
    soon.keySet().removeIf(key -> now.answers().containsKey(key) || now.inFlight().contains(key));
    return soon.entrySet().stream()
        .map(each -> new DeskQuestion(each.getKey(), each.getValue()))
        .filter(queue::takeAlong)
        .limit(room())
        .toList();
  }

  private Map<Question, PartNumber> soon() {
    Map<Question, PartNumber> soon = new LinkedHashMap<>();
    all.stream()
        .flatMap(DeskQuestion::runs)
        .distinct()
        .limit(MOST_RUNS_LOOKED_AT)
        .flatMap(Waiting::soon)
        .filter(place.supplier()::takes)
        .distinct()
        .limit(MOST_LOOKED_AHEAD)
        .forEach(number -> soon.putIfAbsent(Question.of(place.source(), number), number));
    soon.keySet().removeIf(key -> mine.containsKey(key) || place.hasRefused(key, oldest()));
    return soon;
  }

  private void claim(List<DeskQuestion> questions) {
    Map<Question, DeskQuestion> wanted = new HashMap<>();
    for (DeskQuestion question : questions) {
      // Of runs that may not share an answer, the next call asks for the second.
      if (!mine.containsKey(question.key())) {
        wanted.putIfAbsent(question.key(), question);
      }
    }
    Set<Question> claimed =
        claim.map(its -> its.take(wanted.keySet(), oldest())).orElse(wanted.keySet());
    wanted.forEach(
        (key, question) -> {
          if (claimed.contains(key)) {
            mine.put(key, question);
          } else {
            others.add(question);
          }
        });
  }

  private Instant oldest() {
    return all.stream().map(DeskQuestion::oldest).max(Instant::compareTo).orElse(Instant.EPOCH);
  }

  private void ask() throws InterruptedException {
    Map<Question, KeptAnswer> kept = new HashMap<>();
    try {
      answer(call(), kept);
      place.answered();
    } catch (SupplierFault fault) {
      new FailedCalls(place).handle(fault, List.copyOf(mine.values()));
    } finally {
      claim.ifPresent(its -> its.settle(kept));
    }
  }

  private Map<PartNumber, SupplierAnswer> call() throws SupplierFault, InterruptedException {
    List<PartNumber> numbers = mine.values().stream().map(DeskQuestion::number).toList();
    long begun = System.nanoTime();
    Step step = place.meter().calls(asking(), place.source(), numbers.size());
    String outcome = "error";
    var turns = new QuotaTurns(place);
    try (turns) {
      turns.first(turn);
      Map<PartNumber, SupplierAnswer> answers = place.supplier().ask(numbers, turns);
      outcome = "answered";
      return answers;
    } catch (SupplierFault fault) {
      outcome = FailedCalls.outcome(fault);
      throw fault;
    } catch (RuntimeException e) {
      if (turns.isAtOurs()) {
        throw e;
      }
      LOG.log(Level.ERROR, "Asking " + place.source() + " failed", LogText.of(e));
      throw new SupplierFault.Down("its reply could not be read");
    } finally {
      place
          .meter()
          .called(step, place.source(), outcome, Duration.ofNanos(System.nanoTime() - begun));
    }
  }

  /** The look-ups for which it is made, of one run or several. */
  private List<Step> asking() {
    return mine.values().stream().flatMap(DeskQuestion::asking).toList();
  }

  private void answer(Map<PartNumber, SupplierAnswer> given, Map<Question, KeptAnswer> kept) {
    long answers = place.meter().countedAnswers(place.source(), given.size());
    for (DeskQuestion question : mine.values()) {
      SupplierAnswer answer = given.get(question.number());
      if (answer == null) {
        question.failed(answers);
        if (question.isHopeless()) {
          question.answer(place.badRequest());
        }
      } else {
        SourceAnswer said =
            switch (answer) {
              case SupplierAnswer.BadRequest _ -> place.refuse(question.key());
              case SupplierAnswer.Listings(List<Listing> listings) ->
                  place.verdict().of(question.number(), listings);
            };
        said.toKeep().ifPresent(its -> kept.put(question.key(), its));
        question.answer(said);
      }
    }
    place.meter().answered(place.source(), "source", given.size());
  }
}
