package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.bomstream.OwnServers;
import org.bomstream.launch.Bomstream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Subscribers that read nothing, or do not stay: nobody else notices them. */
@OwnServers
@ResourceLock(PortalServer.LOCK)
class SlowSubscribersIT {
  private static final int MESSAGES = 120;

  /** Less than a blocked write's 15 s: who waits for a deaf subscriber, even one, is too late. */
  private static final Duration AT_ONCE = Duration.ofSeconds(10);

  /** A small part of what blocked writes to all of them would take. */
  private static final Duration SOON = Duration.ofMinutes(1);

  /** So large that they fill what the system buffers for a connection. */
  private static final String PADDING = "x".repeat(60_000);

  private static final Bomstream server = PortalServer.bomstream();

  final Api alice = Api.as("alice", server);
  final String bom = alice.upload(BomFiles.csv(200));

  @BeforeEach
  void awaitEarlierSubscribersEnd() {
    awaitStreams(0);
  }

  /** Foreign messages, since they are never collapsed: what is not read must pile up. */
  @ParameterizedTest
  @ValueSource(ints = {1, 60})
  void deafSubscribersHoldNobodyUp(int count) {
    var deaf = deaf(count);
    try (var view = alice.stream(bom).awaitEvent("connected");
        var channel = RedisChannel.of(server, bom)) {
      awaitStreams(count + 1);
      for (var number = 1; number <= MESSAGES; number++) {
        channel.publish(message(number));
        var expected = number + 1;
        // Each has come before the next is sent.
        view.await("message " + number, AT_ONCE, () -> view.events().size() == expected);
      }
      assertThat(view.events().stream().skip(1).map(StreamEvent::data))
          .isEqualTo(IntStream.rangeClosed(1, MESSAGES).mapToObj(this::message).toList());
      awaitStreams(1);
    } finally {
      deaf.forEach(DeafSubscriber::close);
    }
  }

  private String message(int number) {
    return "{\"event_type\":\"large\",\"number\":%d,\"padding\":\"%s\"}".formatted(number, PADDING);
  }

  /** Foreign messages fill what the system buffers, until the run's own events find no room. */
  @Test
  void deafSubscribersHoldNoRunUp() {
    var deaf = deaf(40);
    try (var view = alice.stream(bom).awaitEvent("connected");
        var channel = RedisChannel.of(server, bom)) {
      awaitStreams(41);
      for (var number = 1; number <= MESSAGES; number++) {
        channel.publish(message(number));
        var expected = number + 1;
        // Whoever reads is not to be overrun: more than a megabyte may not wait.
        view.await("message " + number, AT_ONCE, () -> view.events().size() == expected);
      }
      alice.enrich(bom);
      view.await("the end of the run", SOON, view::isEnded);
      Views.assertWholeRun(view, Views.whole(alice, bom), 1);
    } finally {
      deaf.forEach(DeafSubscriber::close);
    }
    awaitStreams(0);
  }

  @Test
  void forgetsWhoHasLeft() {
    try (var clients = Executors.newFixedThreadPool(8)) {
      for (var i = 0; i < 200; i++) {
        var _ = clients.submit(() -> alice.stream(bom).close());
      }
    }
    var last = alice.stream(bom).awaitEvent("connected");
    Awaitility.await()
        .atMost(Api.PATIENCE)
        .until(() -> Api.health(server).getString("status").equals("healthy"));
    last.close();
    awaitStreams(0);
  }

  private List<DeafSubscriber> deaf(int count) {
    return IntStream.range(0, count).mapToObj(_ -> new DeafSubscriber(alice, bom)).toList();
  }

  private void awaitStreams(int count) {
    Awaitility.await()
        .atMost(Api.PATIENCE)
        .untilAsserted(() -> assertThat(Api.health(server).getInt("streams")).isEqualTo(count));
  }
}
