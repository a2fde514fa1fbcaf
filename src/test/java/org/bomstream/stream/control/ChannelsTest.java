package org.bomstream.stream.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.bomstream.stream.control.subscriber.Backlogs;
import org.bomstream.stream.control.subscriber.Events;
import org.bomstream.stream.control.subscriber.FakeConnection;
import org.bomstream.stream.control.subscriber.Subscriber;
import org.bomstream.stream.control.subscriber.SubscriberView;
import org.bomstream.stream.control.subscriber.Watcher;
import org.bomstream.stream.control.subscriber.Writers;
import org.junit.jupiter.api.Test;

class ChannelsTest {
  private static final UUID BOM = Events.BOM;

  private final Channels channels = new Channels();

  ChannelsTest() {
    channels.handingOut = Executors.newVirtualThreadPerTaskExecutor();
  }

  @Test
  void keepsAChannelUntilTheLastHasReleasedIt() {
    Channel channel = channels.acquire(BOM);
    assertThat(channels.acquire(BOM)).isSameAs(channel);

    channels.release(channel);
    assertThat(channels.find(BOM)).hasValue(channel);
    channels.release(channel);
    assertThat(channels.find(BOM)).isEmpty();
  }

  @Test
  void releasesAChannelThatASubscriberLeaves() {
    Channel channel = channels.acquire(BOM);
    var subscriber =
        new Subscriber(
            new FakeConnection(),
            new SubscriberView(List.of(), false),
            new Watcher(),
            new Writers(),
            Backlogs.large());
    channel.register(subscriber);

    channel.leave(subscriber);

    assertThat(channels.find(BOM)).isEmpty();
  }

  /** Somebody still follows it, with others: its end is not told again and again. */
  @Test
  void forgetsWhatHasEnded() {
    Channel channel = channels.acquire(BOM);
    channel.begin(Optional.of(Events.completed(57)));
    channels.end(channel);

    assertThat(channels.find(BOM)).isEmpty();
    assertThat(channels.begun()).isEmpty();
  }

  @Test
  void tellsWhoComesForAnIdThatIsGivenAgainNothingOfTheOld() {
    Channel old = channels.acquire(BOM);
    old.begin(Optional.of(Events.completed(57)));
    channels.end(old);

    Channel channel = channels.acquire(BOM);
    assertThat(channel.newest()).isEmpty();
    channels.release(old);
    assertThat(channels.find(BOM)).hasValue(channel);
  }
}
