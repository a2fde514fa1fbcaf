package org.bomstream.stream.control.subscriber;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.bomstream.stream.control.subscriber.Writers.Turn;
import org.bomstream.stream.entity.BodyChunk;
import org.bomstream.stream.entity.StreamEvent;
import org.bomstream.stream.entity.StreamEvents;

/**
 * Writes a subscriber's events to its client, many in one go, as opposed to keeping them until then
 * ({@link Mailbox}). Touched by the subscriber's writer alone.
 */
final class SubscriberOutput {
  /** What one write copies together at most: bytes. */
  private static final int BUFFER = 8 * 1024;

  /** The same for a backlog, while not too many hold so much: a blocked write holds it for long. */
  private static final int LARGE_BUFFER = 256 * 1024;

  /** Bytes that the stream's own last event takes at most. */
  private static final int END = 96;

  private static final Semaphore LARGE_BUFFERS = new Semaphore(64);

  private final ClientConnection connection;
  private final SubscriberView view;
  private final SubscriberListener listener;
  private final Lag lag = new Lag();
  private Turn turn = Turn.ALONE;
  private List<? extends StreamEvent> taken = List.of();
  private boolean large;

  SubscriberOutput(ClientConnection connection, SubscriberView view, SubscriberListener listener) {
    this.connection = connection;
    this.view = view;
    this.listener = listener;
  }

  /** Who writes from now on. */
  void handTo(Turn next) {
    turn = next;
  }

  /** Takes as much of what waits as goes out in one write, which is to follow. */
  void take(Waiting waiting) {
    large = waiting.bytes() > BUFFER && LARGE_BUFFERS.tryAcquire();
    try {
      taken = waiting.take(most());
    } catch (RuntimeException e) {
      letGo();
      throw e;
    }
  }

  private int most() {
    return large ? LARGE_BUFFER : BUFFER;
  }

  /** What was taken is not to be written. */
  void letGo() {
    taken = List.of();
    if (large) {
      large = false;
      LARGE_BUFFERS.release();
    }
  }

  /**
   * Writes what was taken, and the client has not got before.
   *
   * @return false when nothing more will come of any BOM, which the client has been told
   * @throws IOException when the client is gone, or takes nothing
   */
  boolean writeTaken() throws IOException {
    try {
      return write(taken);
    } finally {
      letGo();
    }
  }

  /** The same of these. */
  boolean write(List<? extends StreamEvent> events) throws IOException {
    if (events.isEmpty()) {
      return true;
    }
    if (events.size() == 1 && !view.isOfSeveral() && !events.getFirst().isTerminal()) {
      if (view.take(events.getFirst())) {
        write(events.getFirst());
      }
      return true;
    }
    int size = END + events.stream().mapToInt(StreamEvent::size).sum();
    return write(events, new Buffer(Math.min(size, most())));
  }

  private boolean write(List<? extends StreamEvent> events, Buffer buffer) throws IOException {
    for (StreamEvent event : events) {
      if (view.take(event)) {
        add(event, buffer);
      }
    }
    boolean over = view.isOver();
    if (over) {
      buffer.add(StreamEvents.end(view.ending()));
    }
    flush(buffer);
    return !over;
  }

  private void add(StreamEvent event, Buffer buffer) throws IOException {
    if (!buffer.hasRoomFor(event.size())) {
      flush(buffer);
    }
    if (event.size() > BUFFER && !view.isOfSeveral() && !(event instanceof StreamEvent.Deletion)) {
      flush(buffer);
      write(event);
    } else {
      buffer.add(event);
    }
  }

  /** Of a stream with one BOM these bytes are everybody's, and go out without a copy. */
  private void write(StreamEvent event) throws IOException {
    lag.add(event);
    write(event.chunk(), event.isData() ? 1 : 0);
  }

  private void flush(Buffer buffer) throws IOException {
    if (buffer.length() > 0) {
      write(buffer.chunk(), buffer.events);
      buffer.reset();
    }
  }

  private void write(BodyChunk chunk, int events) throws IOException {
    if (!connection.write(chunk)) {
      turn.leave();
      connection.finish();
    }
    listener.delivered(events);
    lag.written(listener);
  }

  /** The container writes the response's end, to a client that may not read it. */
  void end() {
    turn.leave();
    connection.end();
  }

  /** Several events as one chunk. */
  private final class Buffer extends BodyChunk.Buffer {
    private int events;

    Buffer(int most) {
      super(most);
    }

    void add(StreamEvent event) {
      view.write(event, this);
      lag.add(event);
      events += event.isData() ? 1 : 0;
    }

    @Override
    public synchronized void reset() {
      super.reset();
      events = 0;
    }
  }
}
