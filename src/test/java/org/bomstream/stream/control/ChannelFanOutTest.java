package org.bomstream.stream.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.bomstream.stream.control.subscriber.Backlogs;
import org.bomstream.stream.control.subscriber.BomPosition;
import org.bomstream.stream.control.subscriber.Events;
import org.bomstream.stream.control.subscriber.FakeConnection;
import org.bomstream.stream.control.subscriber.Subscriber;
import org.bomstream.stream.control.subscriber.SubscriberView;
import org.bomstream.stream.control.subscriber.Watcher;
import org.bomstream.stream.control.subscriber.Writers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who brings an event does not hand it out, unless it brings more than can be handed out. */
@Timeout(60)
class ChannelFanOutTest {
  /** For whoever hands out, or for its own turn to. */
  private static final Set<Thread.State> WAITS = Set.of(Thread.State.BLOCKED, Thread.State.WAITING);

  private final Writers writers = new Writers();
  private final FakeConnection client = new FakeConnection();
  private final CountDownLatch handingOut = new CountDownLatch(1);
  private final CountDownLatch begun = new CountDownLatch(1);
  private final ChannelFanOut fanOut =
      new ChannelFanOut(new SlowSet(subscribe()), Thread::startVirtualThread);

  @AfterEach
  void letGo() {
    handingOut.countDown();
  }

  @Test
  void doesNotKeepWhoBringsEventsWaiting() throws InterruptedException {
    fanOut.add(Events.started(1));
    begun.await();
    // Comes back, though the first is still being handed out, and nobody has got it.
    fanOut.add(Events.started(2));
    fanOut.add(Events.started(3));
    assertThat(client.ids()).isEmpty();

    handingOut.countDown();
    assertReceived(3);
  }

  @Test
  void keepsWhoBringsTooManyFromGettingFurtherAhead() {
    var added = new AtomicInteger();
    var tireless = Thread.ofPlatform().start(() -> addAll(1_000, added));
    Awaitility.await().until(tireless::getState, WAITS::contains);
    assertThat(added).hasValueLessThanOrEqualTo(200);

    handingOut.countDown();
    assertReceived(1_000);
  }

  private void addAll(int events, AtomicInteger added) {
    for (int id = 1; id <= events; id++) {
      fanOut.add(Events.started(id));
      added.incrementAndGet();
    }
  }

  private void assertReceived(int events) {
    Awaitility.await().until(() -> client.ids().size() >= events);
    assertThat(client.ids()).isEqualTo(IntStream.rangeClosed(1, events).boxed().toList());
  }

  private Subscriber subscribe() {
    var bom = new BomPosition(Events.BOM, () -> 0);
    bom.start(0);
    var subscriber =
        new Subscriber(
            client,
            new SubscriberView(List.of(bom), false),
            new Watcher(),
            writers,
            Backlogs.large());
    subscriber.start(List.of(), List.of());
    return subscriber;
  }

  /** So many subscribers that it takes until {@link #letGo} to reach the last. */
  private final class SlowSet extends AbstractSet<Subscriber> {
    private final Subscriber last;

    SlowSet(Subscriber last) {
      this.last = last;
    }

    @Override
    public Iterator<Subscriber> iterator() {
      begun.countDown();
      try {
        handingOut.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return List.of(last).iterator();
    }

    @Override
    public int size() {
      return 1;
    }
  }
}
