package org.bomstream.part.control.desk;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.bomstream.part.control.answer.Question;

/**
 * The questions that wait for one supplier on this node. Organizations take turns: one's ten
 * thousand do not keep another's ten waiting.
 */
final class DeskQueue {
  /** So long after the last question a call that is not full waits for more to ask. */
  private static final Duration LINGER = Duration.ofMillis(200);

  /** So long at most while look-ups wait for other suppliers, and may soon have more to ask. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private static final Duration LOOK = Duration.ofMillis(50);

  private final Map<Question, DeskQuestion> open = new HashMap<>();

  /** In the order of their turns. A question of several stands with each, and is taken once. */
  private final Map<String, Deque<DeskQuestion>> byOrganization = new LinkedHashMap<>();

  private final Deque<DeskQuestion> again = new ArrayDeque<>();
  private int size;
  private long lastAdded;

  /** Has somebody wait for the question's answer, with all others who ask the same. */
  synchronized void addShared(
      String organization, DeskQuestion question, DeskQuestion.Waiter waiting) {
    open(organization, question).add(waiting);
    lastAdded = System.nanoTime();
  }

  /** The same without a place among those that others share: its answer is for one alone. */
  synchronized void addAlone(
      String organization, DeskQuestion question, DeskQuestion.Waiter waiting) {
    question.add(waiting);
    enqueue(organization, question);
    lastAdded = System.nanoTime();
  }

  /**
   * A call takes a question along that nobody waits for: who asks the same meanwhile joins it.
   *
   * @return whether it is not open already
   */
  synchronized boolean takeAlong(DeskQuestion question) {
    return open.putIfAbsent(question.key(), question) == null;
  }

  /** The one that is open with this key; a new one takes its place in the queue. */
  private DeskQuestion open(String organization, DeskQuestion question) {
    DeskQuestion known = open.get(question.key());
    if (known == null || known.isOver()) {
      open.put(question.key(), question);
      enqueue(organization, question);
      return question;
    }
    if (known.isQueued()) {
      enqueue(organization, known);
    }
    return known;
  }

  private void enqueue(String organization, DeskQuestion question) {
    if (!question.isQueued()) {
      question.queued(true);
      size++;
    }
    byOrganization.computeIfAbsent(organization, _ -> new ArrayDeque<>()).add(question);
  }

  /**
   * A call is over: what somebody still waits for is asked again, before all others. Whoever joined
   * in its last moment is among them.
   */
  synchronized void settle(Collection<DeskQuestion> asked) {
    for (DeskQuestion question : asked) {
      if (!question.isWanted()) {
        close(question);
      } else if (!question.isQueued()) {
        question.queued(true);
        size++;
        again.add(question);
      }
    }
  }

  /** Takes the next ones, by turns; one that is asked alone is taken alone. */
  synchronized List<DeskQuestion> take(int most) {
    DeskQuestion first = turn().peek();
    return first != null && first.isAskedAlone() ? List.of(remove(turn())) : takeMore(most);
  }

  /** The same for a call that has some already: none that is asked alone. */
  synchronized List<DeskQuestion> takeMore(int most) {
    List<DeskQuestion> taken = new ArrayList<>();
    while (taken.size() < most) {
      Deque<DeskQuestion> turn = turn();
      DeskQuestion next = turn.peek();
      if (next == null || next.isAskedAlone()) {
        break;
      }
      taken.add(remove(turn));
    }
    return taken;
  }

  /** Those whose turn it is, of which the first is to be asked next; empty where there are none. */
  private Deque<DeskQuestion> turn() {
    pass(again);
    if (!again.isEmpty()) {
      return again;
    }
    while (!byOrganization.isEmpty()) {
      Map.Entry<String, Deque<DeskQuestion>> first = byOrganization.entrySet().iterator().next();
      pass(first.getValue());
      if (!first.getValue().isEmpty()) {
        // The organization has had its turn: it goes to the end.
        byOrganization.remove(first.getKey());
        byOrganization.put(first.getKey(), first.getValue());
        return first.getValue();
      }
      byOrganization.remove(first.getKey());
    }
    return again;
  }

  /** Those that were taken meanwhile, or that nobody waits for any more, are passed over. */
  private void pass(Deque<DeskQuestion> questions) {
    while (!questions.isEmpty()) {
      DeskQuestion next = questions.peek();
      if (next.isQueued() && next.isWanted()) {
        return;
      }
      if (next.isQueued()) {
        close(next);
        remove(questions);
      } else {
        questions.remove();
      }
    }
  }

  private DeskQuestion remove(Deque<DeskQuestion> from) {
    DeskQuestion removed = from.remove();
    removed.queued(false);
    size--;
    return removed;
  }

  /** Takes all; who asks from now on asks anew. */
  synchronized List<DeskQuestion> takeAll() {
    List<DeskQuestion> all = new ArrayList<>();
    for (List<DeskQuestion> some = take(Integer.MAX_VALUE);
        !some.isEmpty();
        some = take(Integer.MAX_VALUE)) {
      all.addAll(some);
    }
    all.forEach(this::close);
    return all;
  }

  /** It has been answered: who asks from now on asks anew. */
  private void close(DeskQuestion question) {
    open.remove(question.key(), question);
  }

  synchronized boolean isEmpty() {
    return size == 0;
  }

  synchronized int size() {
    return size;
  }

  /**
   * Calls are dear: one that is not full waits a little for what other batches ask.
   *
   * @param mayCome whether there are any that do not wait for this call
   */
  void linger(int full, BooleanSupplier mayCome) throws InterruptedException {
    long begun = System.nanoTime();
    while (size() < full) {
      Duration left = LINGER.minus(since(lastAdded()));
      if (!left.isPositive()) {
        if (!mayCome.getAsBoolean() || since(begun).compareTo(PATIENCE) > 0) {
          return;
        }
        left = LOOK;
      }
      Thread.sleep(left);
    }
  }

  private synchronized long lastAdded() {
    return lastAdded;
  }

  private static Duration since(long nanos) {
    return Duration.ofNanos(System.nanoTime() - nanos);
  }
}
