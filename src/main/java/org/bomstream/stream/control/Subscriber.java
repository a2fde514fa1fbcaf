package org.bomstream.stream.control;

import jakarta.json.Json;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;

/**
 * One client's live view of a BOM. Whoever sends never waits: events go to the mailbox, and a
 * virtual thread, there only while something waits, writes all of it in one go.
 */
public final class Subscriber implements SseEventSink {
  private static final Logger LOG = System.getLogger(Subscriber.class.getName());

  /** Written at once, so that a mailbox full of small events costs one system call. */
  private static final int FIRST_BUFFER = 1024;

  private final Connection connection;
  private final Mailbox mailbox = new Mailbox();
  private final AtomicBoolean writing = new AtomicBoolean(true);
  private final AtomicBoolean ended = new AtomicBoolean();
  private final LongSupplier newest;
  private final IntConsumer onDelivered;
  private final Consumer<Subscriber> onEnd;
  private final long born = System.nanoTime();
  private volatile long lastSent = born;
  private volatile StreamEvent closing;
  private long position;

  /** An event of the stream itself, as clients get it. */
  record Notice(String type, String reason) {
    String json() {
      return Json.createObjectBuilder().add("type", type).add("reason", reason).build().toString();
    }
  }

  /**
   * A subscriber that takes events, but writes none before {@link #start}.
   *
   * @param newest the BOM's newest sequence
   * @param onDelivered told after each write how many events it held
   * @param onEnd told once, when the stream has ended for whatever reason
   */
  Subscriber(
      Connection connection,
      LongSupplier newest,
      IntConsumer onDelivered,
      Consumer<Subscriber> onEnd) {
    this.connection = connection;
    this.newest = newest;
    this.onDelivered = onDelivered;
    this.onEnd = onEnd;
  }

  /**
   * Writes the opening and the replay on the caller's thread, then all that came meanwhile.
   *
   * @param position the sequence that the client has; what is not after it is left out
   */
  void start(List<StreamEvent> opening, long position, Replay replay) {
    this.position = position;
    try {
      if (write(opening)) {
        replay(replay);
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The log cannot be read; the client may ask for the rest later", e);
      end();
    }
    drain();
  }

  private void replay(Replay replay) {
    for (var page = replay.after(position); !page.isEmpty(); page = replay.after(position)) {
      if (!write(page)) {
        return;
      }
    }
  }

  /** Called by anyone, at any time; never blocks. */
  void offer(StreamEvent event) {
    if (ended.get()) {
      return;
    }
    if (!mailbox.add(event)) {
      closeWith(new Notice("stream_closing", "too_slow"));
      return;
    }
    lastSent = System.nanoTime();
    wake();
  }

  /** The last words to the client; what waits for it goes first, if there is still room for it. */
  void closeWith(Notice notice) {
    closing = StreamEvent.closing(notice.type(), notice.json());
    wake();
  }

  private void wake() {
    if (writing.compareAndSet(false, true)) {
      Thread.ofVirtual().name("stream-writer").start(this::drain);
    }
  }

  private void drain() {
    try {
      do {
        writeWaiting();
        writing.set(false);
      } while (hasWork() && writing.compareAndSet(false, true));
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "A stream fell over, and ends", e);
      end();
    }
  }

  private boolean hasWork() {
    return !ended.get() && (!mailbox.isEmpty() || closing != null);
  }

  private void writeWaiting() {
    while (!ended.get()) {
      StreamEvent lastWords = closing;
      List<StreamEvent> waiting = mailbox.takeAll();
      if (waiting.isEmpty()) {
        if (lastWords != null && write(List.of(lastWords))) {
          end();
        }
        return;
      }
      write(waiting);
    }
  }

  /**
   * @return false when the stream has ended
   */
  private boolean write(List<StreamEvent> events) {
    var buffer = new Buffer();
    StreamEvent last = null;
    int delivered = 0;
    for (StreamEvent event : events) {
      if (event.sequence() == 0 || event.sequence() > position) {
        event.writeTo(buffer);
        delivered += event.isData() ? 1 : 0;
        position = Math.max(position, event.sequence());
        // Comments and others' news say nothing of whether the run has ended.
        last = event.sequence() > 0 || event.isTerminal() ? event : last;
      }
    }
    boolean over = last != null && last.isTerminal() && isNewest(last);
    if (over) {
      var end = new Notice("stream_end", last.ending());
      StreamEvent.control(end.type(), end.json()).writeTo(buffer);
    }
    try {
      buffer.writeTo(connection);
    } catch (IOException | IllegalStateException gone) {
      end();
      return false;
    }
    onDelivered.accept(delivered + (over ? 1 : 0));
    if (over) {
      end();
    }
    return !over;
  }

  /** What comes after a run's end belongs to the next run, and the stream goes on for that. */
  private boolean isNewest(StreamEvent event) {
    return event.sequence() == 0 || event.sequence() >= newest.getAsLong();
  }

  private void end() {
    if (ended.compareAndSet(false, true)) {
      try {
        onEnd.accept(this);
      } finally {
        connection.end();
      }
    }
  }

  Duration age() {
    return Duration.ofNanos(System.nanoTime() - born);
  }

  /** Whether nothing has been sent since then, by {@link System#nanoTime}. */
  boolean isIdleSince(long time) {
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
    end();
  }

  /** A buffer whose bytes go out without a copy. */
  private static final class Buffer extends ByteArrayOutputStream {
    Buffer() {
      super(FIRST_BUFFER);
    }

    void writeTo(Connection connection) throws IOException {
      if (count > 0) {
        connection.write(buf, count);
      }
    }
  }
}
