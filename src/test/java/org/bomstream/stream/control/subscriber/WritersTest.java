package org.bomstream.stream.control.subscriber;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many subscribers, few writers: who waits for a client keeps nobody else waiting. */
class WritersTest {
  /** More than there are processors anywhere. */
  private static final int DEAF = 500;

  private final Writers writers = new Writers();
  private final List<FakeConnection> deaf =
      Stream.generate(FakeConnection::new).limit(DEAF).toList();
  private final FakeConnection healthy = new FakeConnection();

  @AfterEach
  void readOn() {
    deaf.forEach(FakeConnection::readOn);
  }

  @Test
  void writesToOthersWhileManyDoNotRead() {
    List<Subscriber> blocked = deaf.stream().map(this::subscribe).toList();
    deaf.forEach(FakeConnection::stopReading);
    blocked.forEach(subscriber -> subscriber.send(Events.started(1)));
    awaitWrites(deaf, 1);

    var subscriber = subscribe(healthy);
    IntStream.rangeClosed(1, 3).forEach(id -> offerAndAwait(subscriber, id));
    assertThat(deaf).allSatisfy(client -> assertThat(client.ids()).isEmpty());
  }

  @Test
  void writesToOthersWhileTheEndsOfManyAreNotRead() {
    List<Subscriber> ending = deaf.stream().map(this::subscribe).toList();
    deaf.forEach(FakeConnection::stopReadingTheEnd);
    ending.forEach(subscriber -> subscriber.send(Events.completed(1)));
    Awaitility.await()
        .untilAsserted(() -> assertThat(deaf).allSatisfy(c -> assertThat(c.ends()).isEqualTo(1)));

    offerAndAwait(subscribe(healthy), 1);
  }

  @Test
  void writesAllThatComesToManyAtOnce() {
    List<Subscriber> many = deaf.stream().map(this::subscribe).toList();
    IntStream.rangeClosed(1, 20)
        .forEach(id -> many.forEach(subscriber -> subscriber.send(Events.started(id))));

    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(deaf)
                    .allSatisfy(
                        client ->
                            assertThat(client.ids())
                                .isEqualTo(IntStream.rangeClosed(1, 20).boxed().toList())));
  }

  private void offerAndAwait(Subscriber subscriber, int id) {
    subscriber.send(Events.started(id));
    Awaitility.await().untilAsserted(() -> assertThat(healthy.ids()).contains(id));
  }

  private static void awaitWrites(List<FakeConnection> clients, int writes) {
    Awaitility.await()
        .untilAsserted(
            () -> assertThat(clients).allSatisfy(c -> assertThat(c.writes()).isEqualTo(writes)));
  }

  private Subscriber subscribe(FakeConnection client) {
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
}
