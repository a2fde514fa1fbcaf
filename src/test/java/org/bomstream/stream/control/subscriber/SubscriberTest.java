package org.bomstream.stream.control.subscriber;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.bomstream.stream.entity.StreamEvent;
import org.bomstream.stream.entity.StreamEvents;
import org.junit.jupiter.api.Test;

class SubscriberTest {
  private final FakeConnection client = new FakeConnection();
  private final AtomicLong newest = new AtomicLong();
  private final Watcher watcher = new Watcher();
  private final BomPosition bom = new BomPosition(Events.BOM, newest::get);
  private final Subscriber subscriber =
      new Subscriber(client, view(false), watcher, new Writers(), Backlogs.large());

  @Test
  void writesOpeningThenReplayThenWhatCameMeanwhile() {
    offer(Events.started(4));
    offer(Events.progress(5));

    start(1, List.of(StreamEvents.OPENING), position -> position >= 3 ? List.of() : page(position));

    assertThat(client.text()).startsWith("retry: 3000\n\n");
    assertThat(client.ids()).containsExactly(2, 3, 4, 5);
    assertThat(watcher.delivered).hasValue(4);
  }

  @Test
  void writesNothingTwiceThatReplayAndChannelBothHave() {
    offer(Events.started(2));
    offer(Events.started(3));
    offer(Events.started(4));

    start(0, List.of(), position -> position >= 3 ? List.of() : page(position));

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
            """
            event: stream_end
            data: {"type":"stream_end","reason":"enrichment.completed"}

            """);
    assertThat(watcher.delivered).as("the run's end and the stream's").hasValue(2);
  }

  @Test
  void goesOnAfterAnOlderRunsEnd() {
    newest.set(3);
    offer(Events.completed(2));
    offer(Events.started(3));
    start();

    assertThat(client.ids()).containsExactly(2, 3);
    assertThat(client.text()).doesNotContain("stream_end");
    assertThat(watcher.ended).hasValue(0);
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
    LongStream.range(0, 1_200).forEach(n -> offer(Events.foreign("x.y", large)));
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

    assertThat(watcher.ended).hasValue(1);
    assertThat(client.ends()).isEqualTo(1);
    assertThat(subscriber.isClosed()).isTrue();
    assertThat(watcher.delivered).hasValue(0);
  }

  @Test
  void saysGoodbyeAfterWhatWaits() {
    offer(Events.started(1));
    subscriber.closeWith("server_draining", Duration.ofMillis(1_234));
    start();

    awaitEnd();
    assertThat(client.ids()).containsExactly(1);
    assertThat(client.text())
        .endsWith(
            """
            retry: 1234

            event: stream_closing
            data: {"type":"stream_closing","reason":"server_draining"}

            """);
    assertThat(watcher.why).hasValue("server_draining");
  }

  @Test
  void endsWithItsBom() {
    offer(Events.started(1));
    offer(StreamEvents.deletion(Events.BOM));
    start();

    awaitEnd();
    assertThat(client.ids()).containsExactly(1);
    assertThat(client.text())
        .endsWith(
            "event: stream_end\ndata: {\"type\":\"stream_end\",\"reason\":\"bom_deleted\"}\n\n")
        .doesNotContain("event: bom_deleted");
  }

  @Test
  void writesMuchInSeveralGoes() {
    String large = "{\"a\":\"%s\"}".formatted("x".repeat(6_000));
    IntStream.range(0, 100).forEach(n -> offer(Events.foreign("x.y", large)));
    start();

    Awaitility.await().until(() -> watcher.delivered.get() == 100);
    assertThat(client.text()).hasSize(100 * Events.text(Events.foreign("x.y", large)).length());
    assertThat(client.writes()).isEqualTo(3);
    assertThat(watcher.delivered).hasValue(100);
  }

  @Test
  void endsAlsoWhenAKeepaliveComesBehindTheEnd() {
    offer(Events.completed(1));
    offer(StreamEvents.KEEPALIVE);
    start();

    awaitEnd();
    assertThat(client.text()).contains("event: stream_end");
  }

  @Test
  void endsWhenTheReplayCannotBeRead() {
    start(
        0,
        List.of(StreamEvents.OPENING),
        position -> {
          throw new IllegalStateException("the log is away");
        });

    assertThat(client.text()).contains("\"reason\":\"busy\"").endsWith("\n\n");
    assertThat(watcher.why).hasValue("log_unreadable");
    assertThat(client.ends()).isEqualTo(1);
  }

  @Test
  void endsInTheMiddleOfAReplay() {
    offer(Events.started(9));
    start(
        0,
        List.of(),
        position -> {
          if (position == 2) {
            subscriber.closeWith("token_expired", Duration.ofSeconds(1));
          }
          return page(position);
        });

    assertThat(client.ids()).containsExactly(1, 2);
    assertThat(client.text()).contains("\"reason\":\"token_expired\"").endsWith("\n\n");
    assertThat(client.ends()).isEqualTo(1);
  }

  @Test
  void leavesWhatComesAfterItsGoodbyeToTheNextStream() {
    offer(Events.started(1));
    subscriber.closeWith("token_expired", Duration.ofSeconds(1));
    offer(Events.started(2));
    start();

    awaitEnd();
    assertThat(client.ids()).containsExactly(1);
  }

  @Test
  void followsBeyondARunsEndWhereAsked() {
    var follower = new Subscriber(client, view(true), watcher, new Writers(), Backlogs.large());
    follower.start(List.of(), List.of());
    follower.send(Events.completed(1));
    follower.send(Events.started(2));

    Awaitility.await().untilAsserted(() -> assertThat(client.ids()).containsExactly(1, 2));
    assertThat(client.text()).doesNotContain("stream_end");
    follower.send(StreamEvents.deletion(Events.BOM));
    awaitEnd();
    assertThat(client.text()).contains("stream_end");
  }

  @Test
  void stopsReplayingToWhoIsGone() {
    client.leave();
    var pages = new AtomicInteger();

    start(
        0,
        List.of(),
        position -> {
          pages.incrementAndGet();
          return page(position);
        });

    assertThat(pages).hasValue(1);
    assertThat(watcher.ended).hasValue(1);
  }

  @Test
  void countsNoCommentsAsDelivered() {
    start();
    offer(StreamEvents.KEEPALIVE);

    Awaitility.await().until(() -> client.text().equals(": keepalive\n\n"));
    assertThat(watcher.delivered).hasValue(0);
  }

  private static List<StreamEvent.Logged> page(long position) {
    return List.of(Events.started(position + 1));
  }

  private void start() {
    start(0, List.of(), position -> List.of());
  }

  private void start(long position, List<StreamEvent> opening, Replay.Pages pages) {
    bom.start(position);
    subscriber.start(opening, List.of(new Replay(bom, pages)));
  }

  private SubscriberView view(boolean follow) {
    return new SubscriberView(List.of(bom), follow);
  }

  private void offer(StreamEvent event) {
    if (event instanceof StreamEvent.Logged logged) {
      newest.accumulateAndGet(logged.sequence(), Math::max);
    }
    subscriber.send(event);
  }

  private void awaitEnd() {
    Awaitility.await().untilAsserted(() -> assertThat(client.ends()).isEqualTo(1));
  }
}
