package org.bomstream.stream.control.subscriber;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bomstream.problem.Outage;
import org.bomstream.stream.entity.StreamEvent;
import org.bomstream.stream.entity.StreamEvents;

/**
 * One client's live view, as a channel sends to it. Whoever sends never waits: events go to the
 * mailbox, and one of the {@link Writers} writes all that waits there in one go.
 */
public final class Subscriber implements SseEventSink, Writers.Task {
  private static final Logger LOG = System.getLogger(Subscriber.class.getName());

  /** How far the client has read is not known to anyone. */
  private static final CompletionStage<?> SENT = CompletableFuture.completedStage("sent");

  private final SubscriberView view;
  private final SubscriberListener listener;
  private final Writers writers;
  private final SubscriberOutput output;
  private final Mailbox mailbox;
  private final AtomicBoolean writing = new AtomicBoolean(true);
  private final AtomicBoolean ended = new AtomicBoolean();
  private final long born = System.nanoTime();
  private volatile long lastSent = born;
  private volatile Optional<LastWords> lastWords = Optional.empty();
  private volatile Optional<Exception> failure = Optional.empty();

  private record LastWords(String reason, Duration retry) {}

  /** A subscriber that takes events, but writes none before {@link #start}. */
  public Subscriber(
      ClientConnection connection,
      SubscriberView view,
      SubscriberListener listener,
      Writers writers,
      Backlog backlog) {
    this.view = view;
    this.listener = listener;
    this.writers = writers;
    this.output = new SubscriberOutput(connection, view, listener);
    this.mailbox = new Mailbox(backlog, () -> closeWith("too_slow", StreamEvents.RETRY));
  }

  /** Writes the opening and the replays on the caller's thread, then all that came meanwhile. */
  public void start(List<StreamEvent> opening, List<Replay> replays) {
    try {
      var _ = write(() -> output.write(opening)) && replays.stream().allMatch(this::writeAll);
    } catch (RuntimeException e) {
      fail(e);
    }
    write(Writers.Turn.ALONE);
  }

  /** Its replay cannot be read; the client is to ask again. */
  public void fail(RuntimeException why) {
    // An outage is the poller's to tell of, once.
    boolean expected = why instanceof EventsForgotten || Outage.causeOf(why).isPresent();
    Level level = expected ? Level.DEBUG : Level.WARNING;
    LOG.log(level, "The log cannot be read; a client has to ask again", why);
    if (write(StreamEvents.closing("busy", StreamEvents.RETRY))) {
      end("log_unreadable");
    }
  }

  /**
   * @return false when the stream has ended
   */
  private boolean writeAll(Replay replay) {
    while (!replay.isOver()) {
      if (!writeUnlessClosing(replay)) {
        return false;
      }
    }
    return true;
  }

  /** What waits in the mailbox comes after all of the replay, or not at all. */
  private boolean writeUnlessClosing(Replay replay) {
    output.take(replay);
    if (!replay.isOver() && lastWords.isPresent()) {
      output.letGo();
      say(lastWords.get());
      return false;
    }
    return write(output::writeTaken);
  }

  /** Called by anyone, at any time; never blocks. */
  @Override
  public CompletionStage<?> send(OutboundSseEvent event) {
    sendAll(List.of((StreamEvent) event));
    return SENT;
  }

  /** The same with several, in this order. */
  public void sendAll(List<? extends StreamEvent> events) {
    if (ended.get() || lastWords.isPresent()) {
      return;
    }
    if (mailbox.addAll(events)) {
      lastSent = System.nanoTime();
      wake();
    }
  }

  /**
   * The last words to the client: what waits for it goes first, if there is still room for it, and
   * what comes from now on is left to its next stream.
   */
  public void closeWith(String reason, Duration retry) {
    lastWords = Optional.of(new LastWords(reason, retry));
    wake();
  }

  private void wake() {
    if (writing.compareAndSet(false, true)) {
      writers.add(this);
    }
  }

  /** Writes what waits; what comes meanwhile has its turn behind others that wait. */
  @Override
  public void write(Writers.Turn turn) {
    output.handTo(turn);
    if (!ended.get()) {
      writeWaiting();
    }
    output.handTo(Writers.Turn.ALONE);
    writing.set(false);
    if (hasWork()) {
      wake();
    }
  }

  private boolean hasWork() {
    return !ended.get() && (!mailbox.isEmpty() || lastWords.isPresent());
  }

  private void writeWaiting() {
    // Read first: what waits then goes before it.
    Optional<LastWords> last = lastWords;
    if (!mailbox.isEmpty()) {
      output.take(mailbox);
      write(output::writeTaken);
    } else {
      last.ifPresent(this::say);
    }
  }

  private void say(LastWords last) {
    if (write(StreamEvents.closing(last.reason(), last.retry()))) {
      end(last.reason());
    }
  }

  private boolean write(StreamEvent event) {
    return write(() -> output.write(List.of(event)));
  }

  /** One write to the client. */
  @FunctionalInterface
  private interface Write {
    boolean goesOn() throws IOException;
  }

  /**
   * @return false when the stream has ended
   */
  private boolean write(Write write) {
    try {
      if (write.goesOn()) {
        return true;
      }
      end(view.ending());
    } catch (IOException | IllegalStateException failed) {
      failure = Optional.of(failed);
      end(ClientConnection.isBlocked(failed) ? "blocked" : "gone");
    } catch (RuntimeException e) {
      failure = Optional.of(e);
      LOG.log(Level.ERROR, "A stream fell over, and ends", e);
      end("failed");
    }
    return false;
  }

  private void end(String why) {
    if (ended.compareAndSet(false, true)) {
      mailbox.close();
      try {
        listener.ended(this, age(), why);
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

  /** What broke the stream; empty while it goes on, and where it ended as it should. */
  public Optional<Exception> failure() {
    return failure;
  }

  @Override
  public boolean isClosed() {
    return ended.get();
  }

  @Override
  public void close() {
    end("closed");
  }
}
