package org.bomstream.benchmark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/** One open stream. Its reading thread alone calls it. */
final class StreamClient implements LineScanner.Lines {
  private final ByteBuffer request;
  private final Audience audience;
  private final Reception reception;
  private final ChunkDecoder chunks = new ChunkDecoder(new LineScanner(this)::feed);
  private final long begun = System.nanoTime();
  private ResponseHead head = new ResponseHead();
  private boolean opened;
  private long next;
  private int received;
  private long now;

  /**
   * @param request as it goes over the wire
   */
  StreamClient(ByteBuffer request, Audience audience, Reception reception) {
    this.request = request;
    this.audience = audience;
    this.reception = reception;
  }

  void connected(SocketChannel channel) throws IOException {
    channel.finishConnect();
    while (request.hasRemaining()) {
      channel.write(request);
    }
  }

  /** Whether the server has told that the stream is there: from then on every event comes. */
  boolean isOpen() {
    return opened;
  }

  /** The buffer is used for this read alone. */
  void read(SocketChannel channel, byte[] buffer) throws IOException {
    int length = channel.read(ByteBuffer.wrap(buffer));
    if (length < 0) {
      throw new BenchmarkFailed("the server closed a stream");
    }
    now = System.nanoTime();
    received = 0;
    take(buffer, length);
    if (received > 0) {
      audience.delivered(received);
    }
    if (chunks.hasEnded()) {
      throw new BenchmarkFailed("the server ended a stream");
    }
  }

  private void take(byte[] bytes, int length) {
    if (head == null) {
      chunks.feed(bytes, 0, length);
      return;
    }
    int body = head.feed(bytes, length);
    if (body >= 0) {
      if (!head.isStream()) {
        throw Refusal.of(head.text(), audience.open());
      }
      head = null;
      chunks.feed(bytes, body, length);
    }
  }

  @Override
  public void message(long sentAt, long number, int bytes) {
    reception.received(next, number, bytes, sentAt, now);
    next = Math.max(next, number + 1);
    received++;
  }

  @Override
  public void other(String text) {
    if (text.equals("event: connected")) {
      opened = true;
      reception.opened(now - begun);
      audience.opened();
    } else if (text.equals("event: stream_closing") || text.equals("event: stream_end")) {
      throw new BenchmarkFailed("the server ended a stream with " + text);
    }
  }
}
