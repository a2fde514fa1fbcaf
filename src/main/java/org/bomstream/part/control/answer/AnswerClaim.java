package org.bomstream.part.control.answer;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.bomstream.problem.LogText;
import org.bomstream.schedule.Recurring;

/**
 * The questions that one call has taken upon itself, so that nobody else asks them meanwhile. It is
 * renewed until it is settled: those of a node that is gone are asked by others soon.
 */
public final class AnswerClaim {
  private static final Logger LOG = System.getLogger(AnswerClaim.class.getName());

  private static final Duration TERM = Duration.ofSeconds(15);

  /** So many in a term: some may fail, or be late. */
  private static final int RENEWALS = 5;

  private final AnswerStore store;
  private final Freshness freshness;
  private final Executor executor;
  private final Duration term;
  private final Recurring renewal;
  private final UUID asker = UUID.randomUUID();
  private final SortedSet<Question> taken = new TreeSet<>();
  private Instant oldest = Instant.EPOCH;
  private boolean settled;

  /**
   * @param executor renews it
   */
  public AnswerClaim(AnswerStore store, Freshness freshness, Executor executor) {
    this(store, freshness, executor, TERM);
  }

  AnswerClaim(AnswerStore store, Freshness freshness, Executor executor, Duration term) {
    this.store = store;
    this.freshness = freshness;
    this.executor = executor;
    this.term = term;
    renewal = new Recurring("The renewal of a claim to ask", term.dividedBy(RENEWALS), this::renew);
  }

  /**
   * Takes those questions that nobody is asking and that have no fresh answer.
   *
   * @param notBefore no answer from before is taken
   * @return those that it has now
   */
  public synchronized Set<Question> take(Set<Question> questions, Instant notBefore) {
    boolean first = taken.isEmpty();
    Set<Question> more = store.claim(asker, new TreeSet<>(questions), freshness, notBefore, term);
    taken.addAll(more);
    oldest = notBefore;
    if (first && !more.isEmpty()) {
      executor.execute(this::keep);
    }
    return more;
  }

  private synchronized void keep() {
    try {
      while (!settled) {
        wait(term.dividedBy(RENEWALS).toMillis());
        if (!settled) {
          renewal.run();
        }
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private void renew() {
    store.claim(asker, taken, freshness, oldest, term);
  }

  /** Gives everybody the answers, and leaves what has none to others. */
  public synchronized void settle(Map<Question, KeptAnswer> kept) {
    settled = true;
    notifyAll();
    if (taken.isEmpty()) {
      return;
    }
    SortedMap<Question, Optional<KeptAnswer>> answers = new TreeMap<>();
    taken.forEach(question -> answers.put(question, Optional.ofNullable(kept.get(question))));
    // What was paid for is kept, even where the server stops.
    boolean interrupted = Thread.interrupted();
    try {
      store.settle(asker, answers);
    } catch (RuntimeException e) {
      // Who waits here has the answers; others ask once the claim has run out.
      LOG.log(Level.WARNING, "Answers of sources are not kept", LogText.of(e));
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
