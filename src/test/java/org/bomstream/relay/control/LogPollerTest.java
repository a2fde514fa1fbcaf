package org.bomstream.relay.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bomstream.bom.entity.Bom;
import org.bomstream.progress.control.ProgressLog;
import org.bomstream.progress.entity.EventType;
import org.bomstream.progress.entity.ProgressEvent;
import org.bomstream.stream.control.Channel;
import org.bomstream.stream.control.Channels;
import org.bomstream.stream.control.ChannelsInTests;
import org.bomstream.stream.control.subscriber.Backlogs;
import org.bomstream.stream.control.subscriber.BomPosition;
import org.bomstream.stream.control.subscriber.Events;
import org.bomstream.stream.control.subscriber.FakeConnection;
import org.bomstream.stream.control.subscriber.Subscriber;
import org.bomstream.stream.control.subscriber.SubscriberView;
import org.bomstream.stream.control.subscriber.Watcher;
import org.bomstream.stream.control.subscriber.Writers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What followers get when the log is not where their channel is. */
class LogPollerTest {
  private final Log log = new Log();
  private final Channels channels = ChannelsInTests.of(log);
  private final LogPoller poller = new LogPoller();
  private final FakeConnection client = new FakeConnection();

  private final Bom followed = Bom.external(Events.BOM, "acme", "Motor", "oscar");
  private List<ProgressLog.Known> asked = List.of();

  /** Where the log is. */
  private long newest;

  LogPollerTest() {
    poller.channels = channels;
    poller.log = log;
  }

  @BeforeEach
  void followUpToTheFifth() {
    Channel channel = channels.acquire(Events.BOM);
    var bom = new BomPosition(Events.BOM, channel::position);
    var view = new SubscriberView(List.of(bom), false);
    var subscriber = new Subscriber(client, view, new Watcher(), new Writers(), Backlogs.large());
    channel.know(followed);
    channel.begin(Optional.of(Events.started(5)));
    channel.register(subscriber);
    bom.start(5);
    subscriber.start(List.of(), List.of());
  }

  @Test
  void bringsThemUpToTheLog() {
    newest = 7;
    poller.poll();

    Awaitility.await().untilAsserted(() -> assertThat(client.ids()).containsExactly(6, 7));
  }

  @Test
  void endsStreamsOfABomThatIsNoMore() {
    newest = -1;
    poller.poll();

    Awaitility.await().until(() -> client.text().contains("bom_deleted"));
    assertThat(channels.find(Events.BOM)).isEmpty();
  }

  @Test
  void sendsThemAwayWhenTheLogHasGoneBack() {
    newest = 3;
    poller.poll();

    Awaitility.await().until(() -> client.text().contains("\"reason\":\"busy\""));
    assertThat(channels.find(Events.BOM)).as("the next begins where the log is").isEmpty();
  }

  /** Of another BOM that has got this id meanwhile, the numbers may be the same. */
  @Test
  void asksForTheVeryBomThatIsFollowed() {
    newest = 7;
    poller.poll();

    assertThat(asked).containsExactly(new ProgressLog.Known(Events.BOM, followed.incarnation(), 5));
  }

  private final class Log extends ProgressLog {
    @Override
    public Map<UUID, Long> moved(Collection<Known> known) {
      asked = List.copyOf(known);
      return Map.of(Events.BOM, newest);
    }

    @Override
    public List<ProgressEvent> after(UUID bomId, long sequence, int limit) {
      return List.of(
          new ProgressEvent(bomId, sequence + 1, EventType.STARTED, "{}"),
          new ProgressEvent(bomId, sequence + 2, EventType.STARTED, "{}"));
    }
  }
}
