package org.bomstream.stream.control.subscriber;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.bomstream.stream.entity.StreamEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a node holds for clients that do not read, with a backlog waiting for each. */
class BlockedWritersTest {
  private static final int CLIENTS = 400;
  private static final int MEGABYTE = 1024 * 1024;

  private final List<FakeConnection> clients =
      Stream.generate(FakeConnection::new).limit(CLIENTS).toList();

  @AfterEach
  void readOn() {
    clients.forEach(FakeConnection::readOn);
  }

  @Test
  void copiesABacklogForAFewOnly() {
    block(Collections.nCopies(100, ofSize(6_000)));

    assertThat(clients.stream().mapToLong(client -> client.held().length).sum())
        .isLessThan(20L * MEGABYTE);
  }

  @Test
  void copiesNoLargeEvent() {
    block(Collections.nCopies(8, ofSize(60_000)));

    var first = clients.getFirst().held();
    assertThat(first).hasSizeGreaterThan(60_000);
    assertThat(clients).allSatisfy(client -> assertThat(client.held()).isSameAs(first));
  }

  private void block(List<StreamEvent> backlog) {
    clients.forEach(FakeConnection::stopReading);
    clients.forEach(client -> Thread.ofVirtual().start(() -> open(client, backlog)));
    Awaitility.await()
        .untilAsserted(
            () -> assertThat(clients).allSatisfy(c -> assertThat(c.writes()).isEqualTo(1)));
  }

  private static void open(FakeConnection client, List<StreamEvent> backlog) {
    var bom = new BomPosition(Events.BOM, () -> 0);
    bom.start(0);
    var subscriber =
        new Subscriber(
            client,
            new SubscriberView(List.of(bom), false),
            new Watcher(),
            new Writers(),
            Backlogs.large());
    subscriber.sendAll(backlog);
    subscriber.start(List.of(), List.of());
  }

  private static StreamEvent ofSize(int characters) {
    return Events.foreign("x.y", "{\"a\":\"%s\"}".formatted("x".repeat(characters)));
  }
}
