package org.bomstream.stream.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.sse.SseEventSink;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.bomstream.stream.control.subscriber.Backlogs;
import org.bomstream.stream.control.subscriber.BomPosition;
import org.bomstream.stream.control.subscriber.ClientConnection;
import org.bomstream.stream.control.subscriber.Events;
import org.bomstream.stream.control.subscriber.FakeConnection;
import org.bomstream.stream.control.subscriber.Subscriber;
import org.bomstream.stream.control.subscriber.SubscriberView;
import org.bomstream.stream.control.subscriber.Watcher;
import org.bomstream.stream.control.subscriber.Writers;
import org.bomstream.stream.entity.StreamEvent;
import org.junit.jupiter.api.Test;

class ChannelTest {
  private final Writers writers = new Writers();
  private final Channel channel = new Channel(new UUID(0, 1), Thread::startVirtualThread);
  private final FakeConnection client = new FakeConnection();

  @Test
  void deliversInOrderWhateverTheOrderOfArrival() {
    join();
    channel.begin(Optional.empty());

    assertThat(broadcast(Events.started(3)))
        .as("something is missing")
        .isEqualTo(Delivery.WAITS_FOR_GAP);
    assertThat(broadcast(Events.started(2))).isEqualTo(Delivery.WAITS_FOR_GAP);
    assertThat(broadcast(Events.started(1))).isEqualTo(Delivery.PASSED_ON);

    assertReceived(1, 2, 3);
  }

  @Test
  void deliversOnceWhatComesTwice() {
    join();
    channel.begin(Optional.empty());
    for (long sequence : new long[] {1, 1, 3, 3, 2, 2, 1, 3, 4}) {
      broadcast(Events.started(sequence));
    }

    assertReceived(1, 2, 3, 4);
    assertThat(channel.order().early()).isEmpty();
  }

  @Test
  void keepsWhatComesBeforeItKnowsWhereTheLogStands() {
    join();
    assertThat(broadcast(Events.started(6))).isEqualTo(Delivery.PASSED_ON);
    broadcast(Events.started(4));
    broadcast(Events.started(5));

    channel.begin(Optional.of(Events.started(5)));

    assertReceived(6);
    assertThat(channel.position()).isEqualTo(6);
    assertThat(channel.order().early()).isEmpty();
  }

  @Test
  void beginsOnce() {
    channel.begin(Optional.of(Events.started(5)));
    channel.begin(Optional.of(Events.started(9)));

    assertThat(channel.position()).isEqualTo(5);
  }

  @Test
  void forgetsNumbersThatTheLogDoesNotHave() {
    channel.begin(Optional.empty());
    broadcast(Events.started(100));

    assertThat(channel.order().early()).containsExactly(100L);
    channel.order().forget(Set.of(100L));

    assertThat(broadcast(Events.started(1))).isEqualTo(Delivery.PASSED_ON);
  }

  @Test
  void goesOnBehindWhatTheLogHasForgotten() {
    channel.begin(Optional.of(Events.started(1)));
    broadcast(Events.started(9));

    for (long sequence : new long[] {1, 7, 8}) {
      channel.recall(Events.started(sequence));
    }

    assertThat(channel.position()).isEqualTo(9);
    assertThat(channel.order().early()).isEmpty();
    join();
    assertThat(broadcast(Events.started(10))).isEqualTo(Delivery.PASSED_ON);
    assertReceived(10);
  }

  @Test
  void sendsAwayWhoWouldMissWhatTheLogHasForgotten() {
    join();
    channel.begin(Optional.of(Events.started(1)));
    channel.recall(Events.started(2));
    assertReceived(2);

    channel.recall(Events.started(4));

    Awaitility.await().until(() -> client.text().contains("stream_closing"));
    assertReceived(2);
  }

  @Test
  void boundsWhatWaits() {
    channel.begin(Optional.empty());
    for (long sequence = 2; sequence < 5_000; sequence++) {
      broadcast(Events.started(sequence));
    }

    assertThat(channel.order().early()).hasSize(1_000);
  }

  @Test
  void readsOnceForAllWhoAskMeanwhile() throws InterruptedException {
    var reads = new AtomicInteger();
    var reading = new CountDownLatch(1);
    var first = Thread.ofPlatform().start(() -> channel.refresh(() -> read(reads, reading)));
    Awaitility.await().until(first::getState, Thread.State.WAITING::equals);
    List<Thread> many =
        Stream.generate(
                () -> Thread.ofPlatform().start(() -> channel.refresh(reads::incrementAndGet)))
            .limit(20)
            .toList();
    Awaitility.await()
        .until(() -> many.stream().allMatch(t -> t.getState() == Thread.State.BLOCKED));

    reading.countDown();
    for (var thread : many) {
      thread.join();
    }
    assertThat(reads).as("what the first has read may be too old for them").hasValue(2);
  }

  private static void read(AtomicInteger reads, CountDownLatch end) {
    reads.incrementAndGet();
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void passesForeignEventsAtOnce() {
    join();
    channel.begin(Optional.empty());
    broadcast(Events.started(2));
    broadcast(Events.foreign("x.y", "{}"));

    Awaitility.await().until(() -> client.text().contains("event: x.y"));
    assertThat(client.ids()).isEmpty();
  }

  @Test
  void tellsWhoJoinsLateThatTheBomIsNoMore() {
    channel.begin(Optional.empty());
    channel.end();
    join();

    Awaitility.await().until(() -> client.text().contains("bom_deleted"));
  }

  @Test
  void sendsAwayWhoFollowsALogThatIsNoMore() {
    var late = new FakeConnection();
    join();
    channel.begin(Optional.of(Events.started(57)));

    channel.close();
    join(late);

    Awaitility.await().until(() -> client.text().contains("stream_closing"));
    Awaitility.await().until(() -> late.text().contains("stream_closing"));
  }

  /** A client whose token has expired stays for as long as the run is open. */
  @Test
  void takesARunForOpenUntilItsEndHasBeenHandedOut() {
    var tasks = new ArrayDeque<Runnable>();
    var busy = new Channel(Events.BOM, tasks::add);
    busy.begin(Optional.of(Events.started(1)));
    var _ = busy.broadcast(Events.completed(2));

    assertThat(busy.isRunOpen()).isTrue();
    tasks.remove().run();
    assertThat(busy.isRunOpen()).isFalse();
  }

  @Test
  void takesAForeignRunForOpenUntilItsEndHasBeenHandedOut() {
    var tasks = new ArrayDeque<Runnable>();
    var busy = new Channel(Events.BOM, tasks::add);
    busy.begin(Optional.empty());
    var _ = busy.broadcast(Events.foreign("enrichment.completed", "{}"));

    assertThat(busy.isRunOpen()).isTrue();
    tasks.remove().run();
    assertThat(busy.isRunOpen()).isFalse();
  }

  @Test
  void sendsNothingToWhoHasLeft() {
    var gone = new FakeConnection();
    Subscriber leaving = join(gone);
    Subscriber staying = join();
    channel.begin(Optional.empty());
    channel.leave(leaving);
    broadcast(Events.started(1));

    assertReceived(1);
    assertThat(channel.subscribers()).containsExactly(staying);
    assertThat(gone.writes()).isZero();
  }

  @Test
  void tellsOnceThatASubscriberHasLeft() {
    var closed = new ArrayList<SseEventSink>();
    var broken = new ArrayList<Throwable>();
    channel.onClose(closed::add);
    channel.onError((_, failure) -> broken.add(failure));
    Subscriber leaving = join();

    channel.leave(leaving);
    channel.leave(leaving);

    assertThat(closed).containsExactly(leaving);
    assertThat(broken).isEmpty();
  }

  @Test
  void tellsWhatBrokeASubscriber() {
    var broken = new ArrayList<Throwable>();
    channel.onError((_, failure) -> broken.add(failure));
    Subscriber gone = join();
    client.leave();
    gone.send(Events.started(1));
    Awaitility.await().until(gone::isClosed);

    channel.leave(gone);

    assertThat(broken).singleElement().isInstanceOf(IOException.class);
  }

  private Delivery broadcast(StreamEvent event) {
    return channel.broadcast(event).toCompletableFuture().join();
  }

  private Subscriber join() {
    return join(client);
  }

  private Subscriber join(ClientConnection connection) {
    var bom = new BomPosition(Events.BOM, channel::position);
    var view = new SubscriberView(List.of(bom), false);
    var subscriber = new Subscriber(connection, view, new Watcher(), writers, Backlogs.large());
    channel.register(subscriber);
    channel.newest().ifPresent(newest -> bom.start(newest.sequence()));
    subscriber.start(List.of(), List.of());
    return subscriber;
  }

  private void assertReceived(Integer... ids) {
    Awaitility.await().untilAsserted(() -> assertThat(client.ids()).containsExactly(ids));
  }
}
