package org.bomstream.stream.control.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.bomstream.progress.control.ProgressLog;
import org.bomstream.progress.entity.EventType;
import org.bomstream.progress.entity.ProgressEvent;
import org.bomstream.stream.control.Channel;
import org.bomstream.stream.control.ChannelsInTests;
import org.bomstream.stream.control.subscriber.Backlogs;
import org.bomstream.stream.control.subscriber.Events;
import org.bomstream.stream.control.subscriber.FakeConnection;
import org.bomstream.stream.control.subscriber.Subscriber;
import org.bomstream.stream.control.subscriber.SubscriberView;
import org.bomstream.stream.control.subscriber.Watcher;
import org.bomstream.stream.control.subscriber.Writers;
import org.bomstream.stream.entity.StreamEvent;
import org.junit.jupiter.api.Test;

/** A client that comes back for what it has missed. */
class FirstEventsTest {
  private final FakeConnection client = new FakeConnection();
  private final Watcher watcher = new Watcher();

  /** Events from here on; what is older is forgotten when the first page has been read. */
  private long kept = 1;

  @Test
  void replaysPageByPage() {
    resume(17, Events.started(450), 1);

    Awaitility.await().until(() -> client.ids().size() == 433);
    assertThat(client.ids().getFirst()).isEqualTo(18);
    assertThat(client.ids().getLast()).isEqualTo(450);
    assertThat(client.text()).contains("\"from\":18,\"complete\":true");
    assertThat(watcher.ended).hasValue(0);
  }

  @Test
  void sendsAwayWhoWouldMissWhatIsForgottenMeanwhile() {
    resume(0, Events.started(450), 351);

    Awaitility.await().until(() -> client.ends() == 1);
    assertThat(client.text()).contains("\"reason\":\"busy\"");
    assertThat(client.ids()).hasSize(200);
  }

  @Test
  void sendsAwayWhoWouldMissAllThatIsLeft() {
    resume(0, Events.started(450), 451);

    Awaitility.await().until(() -> client.ends() == 1);
    assertThat(client.text()).contains("\"reason\":\"busy\"");
    assertThat(client.ids()).hasSize(200);
  }

  /** It came while its last event was the newest, and the run's end. */
  @Test
  void tellsHowTheRunHasEndedToWhoHasItsEnd() {
    resume(450, Events.completed(450), 1);

    Awaitility.await().until(() -> client.ends() == 1);
    assertThat(client.text()).contains("\"reason\":\"enrichment.completed\"");
    assertThat(watcher.why).hasValue("enrichment.completed");
  }

  private void resume(long lastEventId, StreamEvent.Logged newest, long keptFromThenOn) {
    var pages = new EventPages();
    pages.log =
        new ProgressLog() {
          @Override
          public List<ProgressEvent> after(UUID bomId, long sequence, int limit) {
            long from = Math.max(kept, sequence + 1);
            kept = keptFromThenOn;
            return LongStream.range(from, from + limit).mapToObj(FirstEventsTest::event).toList();
          }
        };
    var first = new FirstEvents();
    first.pages = pages;
    first.states = new RunStanding();
    Channel channel = ChannelsInTests.of(pages.log).acquire(Events.BOM);
    channel.begin(Optional.of(newest));
    var bom = FollowedBom.of(channel, OptionalLong.of(lastEventId));
    var view = new SubscriberView(List.of(bom.position()), false);
    var subscriber = new Subscriber(client, view, watcher, new Writers(), Backlogs.large());
    first.start(subscriber, List.of(FirstEvents.Joined.by(subscriber, bom)));
  }

  private static ProgressEvent event(long sequence) {
    return new ProgressEvent(Events.BOM, sequence, EventType.PROGRESS, "{}");
  }
}
