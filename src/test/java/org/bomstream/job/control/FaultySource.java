package org.bomstream.job.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.bomstream.part.control.PartSource;
import org.bomstream.part.control.SourceAnswer;
import org.bomstream.part.control.SourceBusy;
import org.bomstream.part.control.SourceUnavailable;
import org.bomstream.part.entity.Lifecycle;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.Match;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.part.entity.Provenance;
import org.bomstream.part.entity.Rohs;

/**
 * A part source whose faults the part numbers name: it errs for {@code ERR-…}, never answers for
 * {@code SLOW-…}, keeps {@code HELD-…} waiting, is down from {@code DOWN-…} on, and knows all else.
 * It may have a quota of calls.
 */
@ApplicationScoped
public class FaultySource implements PartSource {
  private final Queue<String> asked = new ConcurrentLinkedQueue<>();
  private volatile CountDownLatch gate = new CountDownLatch(1);
  private final AtomicInteger quota = new AtomicInteger();
  private volatile int calls;
  private volatile Duration pause = Duration.ZERO;
  private volatile boolean down;

  /** As before the first call. */
  public void reset() {
    asked.clear();
    gate.countDown();
    gate = new CountDownLatch(1);
    down = false;
    limit(Integer.MAX_VALUE, Duration.ZERO);
  }

  /** Takes so many calls, then says that it is busy for a while, and takes as many again. */
  public void limit(int most, Duration busy) {
    calls = most;
    pause = busy;
    quota.set(most);
  }

  /** Every number that it was asked for, as often as it was. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  /** Lets those go on that are kept waiting. */
  public void open() {
    gate.countDown();
  }

  @Override
  public String name() {
    return "faulty";
  }

  @Override
  public Map<PartNumber, SourceAnswer> lookUp(Collection<PartNumber> numbers)
      throws SourceUnavailable, SourceBusy {
    if (quota.getAndDecrement() <= 0) {
      quota.set(calls);
      throw new SourceBusy(name(), pause);
    }
    // Before it tells that it is asked: who opens the gate then means this one.
    CountDownLatch its = gate;
    numbers.forEach(number -> asked.add(number.text()));
    Map<PartNumber, SourceAnswer> answers = new HashMap<>();
    for (PartNumber number : numbers) {
      answers.put(number, answer(number.text(), its));
    }
    return answers;
  }

  private SourceAnswer answer(String mpn, CountDownLatch its) throws SourceUnavailable {
    if (mpn.startsWith("ERR-")) {
      throw new IllegalStateException("words that are nobody's business");
    }
    if (mpn.startsWith("SLOW-")) {
      waitFor(new CountDownLatch(1));
    }
    if (mpn.startsWith("HELD-") || mpn.startsWith("DOWN-")) {
      waitFor(its);
    }
    down |= mpn.startsWith("DOWN-");
    if (down) {
      throw new SourceUnavailable(name(), "it is being repaired", null);
    }
    return new SourceAnswer.Found(listing(mpn), Match.EXACT);
  }

  private static void waitFor(CountDownLatch gate) {
    try {
      gate.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("given up", e);
    }
  }

  private static Listing listing(String mpn) {
    return Listing.of(Provenance.of("faulty", Instant.EPOCH), mpn, "Maker")
        .with(Lifecycle.ACTIVE)
        .with(Rohs.COMPLIANT);
  }
}
