package org.bomstream.part.control.desk;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import org.bomstream.part.control.SourceAnswer;
import org.bomstream.part.control.answer.KeptAnswer;
import org.bomstream.part.control.answer.Question;
import org.bomstream.part.control.supplier.Quota;
import org.bomstream.part.control.supplier.Waiting;
import org.bomstream.part.entity.MissingSource;
import org.bomstream.part.entity.MissingSource.Why;
import org.bomstream.part.entity.PartNumber;

/**
 * Asks one supplier for all runs of this node: fills its calls across them, gives organizations
 * their turns, and keeps to the quotas of all nodes together. Threads live as long as there are
 * questions.
 */
final class SupplierDesk {
  private static final Logger LOG = System.getLogger(SupplierDesk.class.getName());

  /** Calls at once from this node: a slow supplier is not asked one number after the other. */
  private static final int MOST_CALLS = 4;

  private static final Duration LOOK = Duration.ofSeconds(1);

  /** A quota that never comes back is looked at again each day. */
  private static final Duration A_DAY = Duration.ofDays(1);

  private final SupplierPlace place;
  private final Executor executor;
  private final Asked.Tally lookUps;
  private final Asked.Tally own = new Asked.Tally();
  private final DeskQueue queue = new DeskQueue();

  /** Guards how many call. */
  private final ReentrantLock lock = new ReentrantLock();

  private int callers;

  /**
   * @param lookUps those that wait for any supplier of this node
   */
  SupplierDesk(SupplierPlace place, Executor executor, Asked.Tally lookUps) {
    this.place = place;
    this.executor = executor;
    this.lookUps = lookUps;
  }

  SupplierPlace place() {
    return place;
  }

  /**
   * Asks for some numbers.
   *
   * @param known answers that are fresh
   * @param oldest no answer from before is taken
   * @param run who waits for the answers
   */
  Asked ask(
      String organization,
      Collection<PartNumber> numbers,
      Map<Question, KeptAnswer> known,
      Instant oldest,
      Waiting run) {
    var asked = new Asked(place.source(), place.clock());
    boolean shared = place.isKept();
    int kept = 0;
    for (PartNumber number : numbers) {
      if (place.supplier().takes(number)) {
        Question key = Question.of(place.source(), number);
        KeptAnswer answer = known.get(key);
        if (answer != null) {
          asked.known(number, SourceAnswer.of(answer));
          kept++;
        } else if (place.hasRefused(key, oldest)) {
          asked.known(number, place.badRequest());
        } else {
          var waiting =
              new DeskQuestion.Waiter(oldest, asked.expect(number), place.meter().asking(), run);
          add(organization, new DeskQuestion(key, number), waiting, shared);
        }
      }
    }
    own.count(asked.all());
    place.meter().answered(place.source(), "kept", kept);
    work();
    return asked;
  }

  private void add(
      String organization, DeskQuestion question, DeskQuestion.Waiter waiting, boolean shared) {
    if (shared) {
      queue.addShared(organization, question, waiting);
    } else {
      queue.addAlone(organization, question, waiting);
    }
  }

  /** How many questions wait. */
  int waiting() {
    return queue.size();
  }

  private void work() {
    lock.lock();
    try {
      if (!queue.isEmpty() && callers < MOST_CALLS) {
        executor.execute(this::callWhileAsked);
        callers++;
      }
    } catch (RejectedExecutionException stopping) {
      LOG.log(Level.DEBUG, "The server is stopping, {0} is not asked", place.source());
    } finally {
      lock.unlock();
    }
  }

  private void callWhileAsked() {
    try {
      while (isAsked()) {
        place.turn().lockInterruptibly();
        Optional<SupplierCall> next;
        boolean alone;
        try {
          // Before anything is taken: should our database be away, nobody would answer that.
          alone = place.isTrial();
          next = next();
          next.ifPresent(this::claim);
          if (alone && next.isPresent()) {
            // The breaker is open: one call finds out, and the others wait for it.
            call(next.get());
          }
        } finally {
          place.turn().unlock();
        }
        if (!alone && next.isPresent()) {
          work();
          call(next.get());
        }
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      leave();
    } catch (RuntimeException e) {
      leave();
      // Our own database is away, or we erred: nobody waits for ever.
      queue.takeAll().forEach(question -> question.fail(e));
    }
  }

  /** Whether there is anything to ask; a thread that is told that there is not is gone. */
  private boolean isAsked() {
    lock.lock();
    try {
      if (queue.isEmpty()) {
        callers--;
        return false;
      }
      return true;
    } finally {
      lock.unlock();
    }
  }

  private void leave() {
    lock.lock();
    try {
      callers--;
    } finally {
      lock.unlock();
    }
  }

  /** What is asked next, and has its turn; empty where it is not time, or there is nothing. */
  private Optional<SupplierCall> next() throws InterruptedException {
    Standing standing = place.standing();
    if (standing.closed().isPresent()) {
      if (standing.isShort()) {
        sleep(standing.left());
      } else {
        answerAll(standing.missing(place.source()));
      }
      return Optional.empty();
    }
    queue.linger(place.supplier().numbersPerCall(), () -> lookUps.open() > own.open());
    return switch (place.take()) {
      case SupplierQuotas.Turn.Now turn -> take(turn);
      case SupplierQuotas.Turn.Later(Duration pause) -> {
        place.meter().waited(place.source(), pause);
        sleep(pause);
        yield Optional.empty();
      }
      case SupplierQuotas.Turn.UsedUp(Quota quota, Duration until) -> {
        place.close(
            Why.QUOTA_USED_UP,
            until == null ? A_DAY : until,
            "Our count of %d is used up.".formatted(quota.most()));
        yield Optional.empty();
      }
    };
  }

  private Optional<SupplierCall> take(SupplierQuotas.Turn.Now its) {
    List<DeskQuestion> taken = queue.take(place.supplier().numbersPerCall());
    if (taken.isEmpty()) {
      place.giveBack();
      return Optional.empty();
    }
    return Optional.of(new SupplierCall(place, place.claim(executor), taken, its, queue));
  }

  /** Within the turn, so that the next call takes only what this one has no room for. */
  private void claim(SupplierCall next) {
    try {
      next.claim();
    } catch (RuntimeException e) {
      next.questions().forEach(question -> question.fail(e));
      queue.settle(next.questions());
      throw e;
    }
  }

  private void call(SupplierCall next) throws InterruptedException {
    List<DeskQuestion> questions = next.questions();
    try {
      next.make();
    } catch (RuntimeException e) {
      questions.forEach(question -> question.fail(e));
      throw e;
    } catch (InterruptedException stopping) {
      questions.forEach(question -> question.fail(new CancellationException("stopping")));
      throw stopping;
    } finally {
      queue.settle(questions);
    }
  }

  private void answerAll(MissingSource missing) {
    for (DeskQuestion question : queue.takeAll()) {
      question.answer(new SourceAnswer.Missing(missing));
    }
  }

  private static void sleep(Duration length) throws InterruptedException {
    Thread.sleep(length.compareTo(LOOK) < 0 ? length : LOOK);
  }
}
