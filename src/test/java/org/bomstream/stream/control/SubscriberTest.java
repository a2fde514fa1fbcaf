package org.bomstream.stream.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class SubscriberTest {
  private final FakeConnection client = new FakeConnection();
  private final AtomicLong newest = new AtomicLong();
  private final AtomicInteger ended = new AtomicInteger();
  private final AtomicInteger delivered = new AtomicInteger();
  private final Subscriber subscriber =
      new Subscriber(client, newest::get, delivered::addAndGet, left -> ended.incrementAndGet());

  @Test
  void writesOpeningThenReplayThenWhatCameMeanwhile() {
    offer(Events.started(4));
    offer(Events.progress(5));

    subscriber.start(
        List.of(StreamEvent.OPENING), 1, position -> position >= 3 ? List.of() : page(position));

    assertThat(client.text()).startsWith("retry: 3000\n\n");
    assertThat(client.ids()).containsExactly(2, 3, 4, 5);
    assertThat(delivered).hasValue(4);
  }

  @Test
  void writesNothingTwiceThatReplayAndChannelBothHave() {
    offer(Events.started(2));
    offer(Events.started(3));
    offer(Events.started(4));

    subscriber.start(List.of(), 0, position -> position >= 3 ? List.of() : page(position));

    assertThat(client.ids()).containsExactly(1, 2, 3, 4);
  }

  @Test
  void writesNothingBeforeItsStart() {
    offer(Events.started(1));

    assertThat(client.writes()).isZero();
  }

  @Test
  void endsAfterTheNewestRunsEnd() {
    start();
    offer(Events.completed(1));

    awaitEnd();
    assertThat(client.text())
        .endsWith(
            "event: stream_end\n"
                + "data: {\"type\":\"stream_end\",\"reason\":\"enrichment.completed\"}\n\n");
    assertThat(delivered).as("the run's end and the stream's").hasValue(2);
  }

  @Test
  void goesOnAfterAnOlderRunsEnd() {
    newest.set(3);
    offer(Events.completed(2));
    offer(Events.started(3));
    start();

    assertThat(client.ids()).containsExactly(2, 3);
    assertThat(client.text()).doesNotContain("stream_end");
    assertThat(ended).hasValue(0);
  }

  @Test
  void collapsesProgressForWhoDoesNotReadAndNothingElse() {
    start();
    client.stopReading();
    offer(Events.started(1));
    Awaitility.await().until(() -> client.writes() == 1);
    LongStream.rangeClosed(2, 500).forEach(n -> offer(Events.progress(n)));
    offer(Events.completed(501));
    client.readOn();

    awaitEnd();
    assertThat(client.ids()).containsExactly(1, 500, 501);
  }

  @Test
  void cutsOffWhoLeavesTooMuchUnread() {
    start();
    client.stopReading();
    offer(Events.started(1));
    Awaitility.await().until(() -> client.writes() == 1);
    String large = "{\"a\":\"%s\"}".formatted("x".repeat(2_000));
    LongStream.range(0, 1_200).forEach(n -> offer(StreamEvent.foreign("x.y", large)));
    client.readOn();

    awaitEnd();
    assertThat(client.text()).contains("\"reason\":\"too_slow\"").endsWith("\n\n");
    assertThat(client.text()).doesNotContain(large);
  }

  @Test
  void endsOnceForAClientThatIsGone() {
    start();
    client.leave();
    offer(Events.started(1));
    awaitEnd();

    offer(Events.started(2));
    subscriber.close();

    assertThat(ended).hasValue(1);
    assertThat(client.ends()).isEqualTo(1);
    assertThat(subscriber.isClosed()).isTrue();
    assertThat(delivered).hasValue(0);
  }

  @Test
  void saysGoodbyeAfterWhatWaits() {
    offer(Events.started(1));
    subscriber.closeWith(new Subscriber.Notice("stream_end", "bom_deleted"));
    start();

    awaitEnd();
    assertThat(client.ids()).containsExactly(1);
    assertThat(client.text()).endsWith("\"reason\":\"bom_deleted\"}\n\n");
  }

  @Test
  void endsAlsoWhenAKeepaliveComesBehindTheEnd() {
    offer(Events.completed(1));
    offer(StreamEvent.KEEPALIVE);
    start();

    awaitEnd();
    assertThat(client.text()).contains("event: stream_end");
  }

  @Test
  void endsWhenTheReplayCannotBeRead() {
    subscriber.start(
        List.of(StreamEvent.OPENING),
        0,
        position -> {
          throw new IllegalStateException("the log is away");
        });

    assertThat(ended).hasValue(1);
    assertThat(client.ends()).isEqualTo(1);
  }

  @Test
  void stopsReplayingToWhoIsGone() {
    client.leave();
    var pages = new AtomicInteger();

    subscriber.start(
        List.of(),
        0,
        position -> {
          pages.incrementAndGet();
          return page(position);
        });

    assertThat(pages).hasValue(1);
    assertThat(ended).hasValue(1);
  }

  @Test
  void countsNoCommentsAsDelivered() {
    start();
    offer(StreamEvent.KEEPALIVE);

    Awaitility.await().until(() -> client.text().equals(": keepalive\n\n"));
    assertThat(delivered).hasValue(0);
  }

  private static List<StreamEvent> page(long position) {
    return List.of(Events.started(position + 1));
  }

  private void start() {
    subscriber.start(List.of(), 0, Replay.NONE);
  }

  private void offer(StreamEvent event) {
    newest.accumulateAndGet(event.sequence(), Math::max);
    subscriber.offer(event);
  }

  private void awaitEnd() {
    Awaitility.await().untilAsserted(() -> assertThat(client.ends()).isEqualTo(1));
  }
}
