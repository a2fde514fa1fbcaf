package org.bomstream.stream.control.subscriber;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bomstream.problem.Outage;
import org.bomstream.stream.control.subscriber.Writers.Writer;
import org.bomstream.stream.entity.StreamEvent;

/**
 * One client's live view. Whoever sends never waits: events go to the mailbox, and one of the
 * {@link Writers} writes all that waits there in one go.
 */
public final class Subscriber implements SseEventSink {
  private static final Logger LOG = System.getLogger(Subscriber.class.getName());

  private final SubscriberView view;
  private final Listener listener;
  private final Writers writers;
  private final SubscriberOutput output;
  private final Mailbox mailbox = new Mailbox();
  private final AtomicBoolean writing = new AtomicBoolean(true);
  private final AtomicBoolean ended = new AtomicBoolean();
  private final long born = System.nanoTime();
  private volatile long lastSent = born;
  private volatile Closing closing;

  private record Closing(String reason, Duration retry) {}

  /** Who is to know what becomes of a subscriber. */
  public interface Listener {
    /** So many events went out in one write. */
    void delivered(int events);

    /** Told once. {@code why}: the reason that the client was told, or what happened to it. */
    void ended(Subscriber subscriber, String why);
  }

  /** A subscriber that takes events, but writes none before {@link #start}. */
  public Subscriber(
      ClientConnection connection, SubscriberView view, Listener listener, Writers writers) {
    this.view = view;
    this.listener = listener;
    this.writers = writers;
    this.output = new SubscriberOutput(connection, view, listener);
  }

  /**
   * Writes the opening and the replays on the caller's thread, then all that came meanwhile.
   *
   * @param replays one for each BOM, in the view's order
   */
  public void start(List<StreamEvent> opening, List<Replay> replays) {
    try {
      if (write(opening)) {
        replay(replays);
      }
    } catch (RuntimeException e) {
      fail(e);
    }
    writeWaiting(null);
  }

  /** Its replay cannot be read; the client is to ask again. */
  public void fail(RuntimeException why) {
    // An outage is the poller's to tell of, once.
    boolean expected = why instanceof EventsForgotten || Outage.causeOf(why).isPresent();
    Level level = expected ? Level.DEBUG : Level.WARNING;
    LOG.log(level, "The log cannot be read; a client has to ask again", why);
    if (write(List.of(StreamEvent.closing("busy", StreamEvent.RETRY)))) {
      end("log_unreadable");
    }
  }

  private void replay(List<Replay> replays) {
    for (int bom = 0; bom < replays.size(); bom++) {
      List<StreamEvent> page = next(replays, bom);
      while (!page.isEmpty()) {
        // What waits in the mailbox comes after all of the replay, or not at all.
        if (closing != null) {
          sayGoodbye();
          return;
        }
        if (!write(page)) {
          return;
        }
        page = next(replays, bom);
      }
    }
  }

  private List<StreamEvent> next(List<Replay> replays, int bom) {
    return replays.get(bom).after(view.followed(bom).position());
  }

  public void offer(StreamEvent event) {
    offer(List.of(event));
  }

  /** Called by anyone, at any time; never blocks. */
  public void offer(List<StreamEvent> events) {
    if (ended.get() || closing != null) {
      return;
    }
    if (!mailbox.addAll(events)) {
      closeWith("too_slow", StreamEvent.RETRY);
      return;
    }
    lastSent = System.nanoTime();
    wake();
  }

  /**
   * The last words to the client: what waits for it goes first, if there is still room for it, and
   * what comes from now on is left to its next stream.
   */
  public void closeWith(String reason, Duration retry) {
    closing = new Closing(reason, retry);
    wake();
  }

  private void wake() {
    if (writing.compareAndSet(false, true)) {
      writers.add(this);
    }
  }

  /**
   * Writes what waits; what comes meanwhile has its turn behind others that wait.
   *
   * @param turn who writes; null for a thread that this subscriber alone has
   */
  void writeWaiting(Writer turn) {
    output.setWriter(turn);
    writeWaiting();
    rest();
  }

  private void rest() {
    output.setWriter(null);
    writing.set(false);
    if (hasWork()) {
      wake();
    }
  }

  private boolean hasWork() {
    return !ended.get() && (!mailbox.isEmpty() || closing != null);
  }

  private void writeWaiting() {
    if (ended.get()) {
      return;
    }
    boolean last = closing != null;
    List<StreamEvent> waiting = mailbox.takeAll();
    if (!waiting.isEmpty()) {
      write(waiting);
    } else if (last) {
      sayGoodbye();
    }
  }

  private void sayGoodbye() {
    Closing lastWords = closing;
    if (write(List.of(StreamEvent.closing(lastWords.reason(), lastWords.retry())))) {
      end(lastWords.reason());
    }
  }

  /**
   * @return false when the stream has ended
   */
  private boolean write(List<StreamEvent> events) {
    try {
      if (output.write(events)) {
        return true;
      }
      end(view.ending());
    } catch (IOException | IllegalStateException failed) {
      end(ClientConnection.isBlocked(failed) ? "blocked" : "gone");
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "A stream fell over, and ends", e);
      end("failed");
    }
    return false;
  }

  private void end(String why) {
    if (ended.compareAndSet(false, true)) {
      try {
        listener.ended(this, why);
      } finally {
        output.end();
      }
    }
  }

  public Duration age() {
    return Duration.ofNanos(System.nanoTime() - born);
  }

  /** Whether nothing has been sent since then, by {@link System#nanoTime}. */
  public boolean isIdleSince(long time) {
    return lastSent - time < 0;
  }

  @Override
  public boolean isClosed() {
    return ended.get();
  }

  /** Queues the event; how far the client has read is not known to anyone. */
  @Override
  public CompletionStage<?> send(OutboundSseEvent event) {
    offer((StreamEvent) event);
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void close() {
    end("closed");
  }
}
