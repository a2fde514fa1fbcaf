package org.bomstream.part.control.answer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bomstream.part.entity.PartNumber;

/**
 * The part numbers of one look-up to which one source has not answered yet, as opposed to how all
 * questions stand ({@link Standings}). Of several numbers that put the same question, one is asked
 * for. Serves one thread.
 */
public final class OpenQuestions {
  /** What a claim has beyond the call that it is for: to write the answer down. */
  private static final Duration SPARE = Duration.ofSeconds(5);

  private final UUID asker = UUID.randomUUID();
  private final AnswerStore store;
  private final Freshness freshness;
  private final Instant oldest;
  private final SortedMap<Question, List<PartNumber>> open = new TreeMap<>();
  private final SortedMap<Question, List<PartNumber>> mine = new TreeMap<>();
  private long heldUntil;

  /**
   * @param oldest no answer from before is taken
   */
  public OpenQuestions(
      AnswerStore store,
      String source,
      Freshness freshness,
      Instant oldest,
      Collection<PartNumber> numbers) {
    this.store = store;
    this.freshness = freshness;
    this.oldest = oldest;
    numbers.forEach(
        number ->
            open.computeIfAbsent(Question.of(source, number), _ -> new ArrayList<>()).add(number));
  }

  /** Whether all numbers have their answers. */
  public boolean isEmpty() {
    return open.isEmpty();
  }

  /** Those numbers that have none. */
  public List<PartNumber> numbers() {
    return open.values().stream().flatMap(List::stream).toList();
  }

  /** How they stand now. */
  public Standings standings() {
    SortedMap<Question, Freshness> questions = new TreeMap<>();
    open.keySet().forEach(question -> questions.put(question, freshness));
    return store.find(questions, oldest);
  }

  /** Answers what others have been answered. */
  public Map<PartNumber, KeptAnswer> take(Standings standings) {
    Map<PartNumber, KeptAnswer> taken = new HashMap<>();
    Set.copyOf(open.keySet())
        .forEach(
            question -> {
              KeptAnswer answer = standings.answers().get(question);
              if (answer != null) {
                remove(open, question).forEach(number -> taken.put(number, answer));
              }
            });
    return taken;
  }

  /**
   * Takes those that nobody else is asking. They are the caller's to ask and to settle: until then
   * others wait for them.
   *
   * @param atMost how long the call may take
   * @return a number for each question, with all that put the same one
   */
  public Map<PartNumber, List<PartNumber>> claim(Standings standings, Duration atMost) {
    SortedSet<Question> free = new TreeSet<>(open.keySet());
    free.removeAll(standings.inFlight());
    if (!free.isEmpty()) {
      claim(free, atMost).forEach(question -> mine.put(question, remove(open, question)));
    }
    return mine.values().stream().collect(Collectors.toMap(List::getFirst, Function.identity()));
  }

  /** Keeps what was claimed, since the call goes on for so long. */
  public void hold(Duration atMost) {
    if (!mine.isEmpty() && heldUntil - System.nanoTime() < atMost.toNanos()) {
      claim(new TreeSet<>(mine.keySet()), atMost);
    }
  }

  /**
   * Gives everybody the answers to what was claimed, and leaves that without one to others.
   *
   * @param given by the numbers that {@link #claim(Standings, Duration)} gave
   */
  public void settle(Map<PartNumber, KeptAnswer> given) {
    SortedMap<Question, Optional<KeptAnswer>> answers = new TreeMap<>();
    mine.forEach(
        (question, numbers) ->
            answers.put(question, Optional.ofNullable(given.get(numbers.getFirst()))));
    mine.clear();
    if (!answers.isEmpty()) {
      store.settle(asker, answers);
    }
  }

  private Set<Question> claim(SortedSet<Question> questions, Duration atMost) {
    Duration length = atMost.plus(SPARE);
    heldUntil = System.nanoTime() + length.toNanos();
    return store.claim(asker, questions, freshness, oldest, length);
  }

  private static List<PartNumber> remove(
      SortedMap<Question, List<PartNumber>> from, Question question) {
    return Objects.requireNonNull(from.remove(question));
  }
}
