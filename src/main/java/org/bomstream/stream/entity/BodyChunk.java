package org.bomstream.stream.entity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;

/**
 * Bytes of a stream that go out in one write, as a chunk of the response's body: made once, for
 * whoever gets them.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9112#name-chunked-transfer-coding">RFC 9112,
 *     7.1</a>
 */
public final class BodyChunk {
  /** What the longest length takes, in hexadecimal, with its line's end. */
  private static final int HEAD = Integer.BYTES * 2 + 2;

  private static final byte[] LINE_END = {'\r', '\n'};

  /** No bytes at all. */
  public static final BodyChunk NOTHING = of(new byte[0]);

  /** No object of its own for each chunk, of which most are never held. */
  private static final AtomicIntegerFieldUpdater<BodyChunk> HOLDERS =
      AtomicIntegerFieldUpdater.newUpdater(BodyChunk.class, "holders");

  private final byte[] bytes;
  private final int start;
  private final int end;

  @SuppressWarnings("UnusedVariable") // read by its updater
  private volatile int holders;

  private BodyChunk(byte[] bytes, int end) {
    this.bytes = bytes;
    this.end = end;
    byte[] head = (Integer.toHexString(length()) + "\r\n").getBytes(StandardCharsets.US_ASCII);
    start = HEAD - head.length;
    System.arraycopy(head, 0, bytes, start, head.length);
    System.arraycopy(LINE_END, 0, bytes, end, LINE_END.length);
  }

  public static BodyChunk of(byte[] body) {
    var bytes = new byte[HEAD + body.length + LINE_END.length];
    System.arraycopy(body, 0, bytes, HEAD, body.length);
    return new BodyChunk(bytes, HEAD + body.length);
  }

  /** Bytes of the body. */
  public int length() {
    return end - HEAD;
  }

  /**
   * Somebody keeps it for later.
   *
   * @return whether nobody did before
   */
  public boolean hold() {
    return HOLDERS.getAndIncrement(this) == 0;
  }

  /**
   * The same somebody keeps it no more.
   *
   * @return whether nobody does now
   */
  public boolean release() {
    return HOLDERS.decrementAndGet(this) == 0;
  }

  /** The body as it is, for a response that the container puts into chunks. */
  public void writeBody(OutputStream out) throws IOException {
    out.write(bytes, HEAD, length());
  }

  /** The body, without what some of its last bytes say. */
  public void writeBody(ByteArrayOutputStream out, int without) {
    out.write(bytes, HEAD, length() - without);
  }

  /** All of the chunk, for the socket. */
  public ByteBuffer framed() {
    return ByteBuffer.wrap(bytes, start, end + LINE_END.length - start);
  }

  String text() {
    return new String(bytes, HEAD, length(), StandardCharsets.UTF_8);
  }

  /** Takes bytes up to a bound, as one chunk after another, without a further copy. */
  public static class Buffer extends ByteArrayOutputStream {
    private final int most;

    /**
     * @param most bytes of a body
     */
    public Buffer(int most) {
      super(HEAD + most + LINE_END.length);
      this.most = most;
      count = HEAD;
    }

    public boolean hasRoomFor(int length) {
      return length() + length <= most;
    }

    public int length() {
      return count - HEAD;
    }

    /** What has been written since the last {@link #reset}; it shares this buffer's bytes. */
    public BodyChunk chunk() {
      ensureTail();
      return new BodyChunk(buf, count);
    }

    /** A single event may be longer than the bound. */
    private void ensureTail() {
      if (buf.length < count + LINE_END.length) {
        buf = Arrays.copyOf(buf, count + LINE_END.length);
      }
    }

    @Override
    public synchronized void reset() {
      count = HEAD;
    }
  }
}
