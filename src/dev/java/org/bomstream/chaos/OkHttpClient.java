package org.bomstream.chaos;

import com.launchdarkly.eventsource.ConnectStrategy;
import com.launchdarkly.eventsource.EventSource;
import com.launchdarkly.eventsource.MessageEvent;
import com.launchdarkly.eventsource.RetryDelayStrategy;
import com.launchdarkly.eventsource.background.BackgroundEventHandler;
import com.launchdarkly.eventsource.background.BackgroundEventSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.bomstream.system.StreamEvent;

/** okhttp-eventsource, on a thread of its own for each stream. */
final class OkHttpClient implements ClientKind {
  /** It would wait for half a minute after some failures. */
  private static final long LONGEST_PAUSE_SECONDS = 3;

  @Override
  public String name() {
    return "okhttp-eventsource";
  }

  @Override
  public Subscriber follow(StreamAddress stream) {
    return new Listening(stream);
  }

  /** One stream's. */
  private static final class Listening implements Subscriber, BackgroundEventHandler {
    private final List<StreamEvent> events = new CopyOnWriteArrayList<>();
    private final BackgroundEventSource source;

    private Listening(StreamAddress stream) {
      var connect =
          ConnectStrategy.http(stream.uri()).header("Authorization", "Bearer " + stream.token());
      var pauses =
          RetryDelayStrategy.defaultStrategy().maxDelay(LONGEST_PAUSE_SECONDS, TimeUnit.SECONDS);
      var builder = new EventSource.Builder(connect).retryDelayStrategy(pauses);
      source = new BackgroundEventSource.Builder(this, builder).build();
      source.start();
    }

    @Override
    public void onMessage(String name, MessageEvent event) {
      events.add(new StreamEvent(event.getLastEventId(), name, event.getData(), System.nanoTime()));
      if (name.equals("stream_end")) {
        source.close();
      }
    }

    @Override
    public void onOpen() {}

    @Override
    public void onClosed() {}

    @Override
    public void onComment(String comment) {}

    @Override
    public void onError(Throwable broken) {
      // It comes back by itself.
    }

    @Override
    public List<StreamEvent> events() {
      return List.copyOf(events);
    }

    @Override
    public void close() {
      source.close();
    }
  }
}
