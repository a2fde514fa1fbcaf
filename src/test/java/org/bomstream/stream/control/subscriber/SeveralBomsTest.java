package org.bomstream.stream.control.subscriber;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.bomstream.stream.entity.Arrival;
import org.bomstream.stream.entity.StreamEvent;
import org.bomstream.stream.entity.StreamEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A stream of two BOMs. */
class SeveralBomsTest {
  private static final UUID ONE = new UUID(0, 1);
  private static final UUID TWO = new UUID(0, 2);
  private static final Pattern ID = Pattern.compile("^id: ([\\d.]+)$", Pattern.MULTILINE);

  private final FakeConnection client = new FakeConnection();
  private final AtomicLong newestOfOne = new AtomicLong();
  private final AtomicLong newestOfTwo = new AtomicLong();
  private final BomPosition one = new BomPosition(ONE, newestOfOne::get);
  private final BomPosition two = new BomPosition(TWO, newestOfTwo::get);
  private final Subscriber subscriber =
      new Subscriber(
          client,
          new SubscriberView(List.of(one, two), false),
          new Watcher(),
          new Writers(),
          Backlogs.large());

  @BeforeEach
  void start() {
    one.start(4);
    subscriber.start(List.of(), List.of());
  }

  @Test
  void numbersEachEventWithThePlaceInAll() {
    subscriber.send(event(TWO, 1, "started"));
    subscriber.send(event(ONE, 5, "started"));
    subscriber.send(event(TWO, 2, "started"));

    assertIds("4.1", "5.1", "5.2");
  }

  @Test
  void endsWhenAllHaveEnded() {
    newestOfOne.set(5);
    newestOfTwo.set(1);
    subscriber.send(event(ONE, 5, "completed"));
    assertIds("5.0");
    assertThat(client.text()).doesNotContain("stream_end");
    subscriber.send(event(TWO, 1, "failed"));

    Awaitility.await().until(() -> client.ends() == 1);
    assertThat(client.text()).contains("\"type\":\"stream_end\",\"reason\":\"enrichment.failed\"");
  }

  @Test
  void goesOnWithTheOthersWhenABomIsDeleted() {
    subscriber.send(StreamEvents.deletion(ONE));
    subscriber.send(event(TWO, 1, "started"));

    assertIds("4.1");
    assertThat(client.text()).contains("event: bom_deleted\ndata: {\"type\":\"bom_deleted\"");
    subscriber.send(StreamEvents.deletion(TWO));
    Awaitility.await().until(() -> client.ends() == 1);
  }

  /** Its id may be given again, to another organization. */
  @Test
  void tellsOfADeletionOnceAndOfNothingAfterIt() {
    subscriber.send(StreamEvents.deletion(ONE));
    subscriber.send(StreamEvents.deletion(ONE));
    subscriber.send(event(ONE, 0, "started"));
    subscriber.send(event(ONE, 5, "started"));
    subscriber.send(event(TWO, 1, "started"));

    assertIds("4.1");
    assertThat(client.text()).containsOnlyOnce("event: bom_deleted");
    assertThat(client.text()).containsOnlyOnce("enrichment.started");
  }

  @Test
  void collapsesTheProgressOfEachForItself() {
    client.stopReading();
    subscriber.send(event(ONE, 5, "started"));
    Awaitility.await().until(() -> client.writes() == 1);
    for (int round = 1; round <= 100; round++) {
      subscriber.send(event(ONE, 5 + round, "progress"));
      subscriber.send(event(TWO, round, "progress"));
    }
    client.readOn();

    assertIds("5.0", "105.0", "105.100");
  }

  private static StreamEvent event(UUID bom, long sequence, String type) {
    return StreamEvents.logged(
        bom, sequence, "enrichment." + type, "{\"n\":" + sequence + "}", Arrival.UNKNOWN);
  }

  private void assertIds(String... ids) {
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(ID.matcher(client.text()).results().map(found -> found.group(1)))
                    .containsExactly(ids));
  }
}
