package org.bomstream.body.control;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.bomstream.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What has come of a body so far: in memory while it is small, then in a temporary file. The file
 * has no name any more as soon as it is open, so that nothing is left of it, whatever happens.
 */
public final class KeptBody implements AutoCloseable {
  private static final int IN_MEMORY = 8 * 1024;

  private final BodyLimits limits;
  private final Sender sender;
  private ByteArrayOutputStream memory = new ByteArrayOutputStream(0);
  private @Nullable FileChannel file;
  private long length;
  private boolean closed;

  public KeptBody(BodyLimits limits, Sender sender) {
    this.limits = limits;
    this.sender = sender;
  }

  public synchronized long length() {
    return length;
  }

  /**
   * Nothing is taken any more once it is closed.
   *
   * @throws Problem 429 or 503 when there is no room for it
   */
  public synchronized void add(byte[] bytes, int count) throws IOException {
    if (closed) {
      return;
    }
    limits.keep(sender, count);
    length += count;
    if (length <= IN_MEMORY) {
      memory.write(bytes, 0, count);
    } else {
      write(ByteBuffer.wrap(bytes, 0, count));
    }
  }

  private void write(ByteBuffer bytes) throws IOException {
    FileChannel out = file;
    if (out == null) {
      file = out = open();
      writeAll(out, ByteBuffer.wrap(memory.toByteArray()));
      memory = new ByteArrayOutputStream(0);
    }
    writeAll(out, bytes);
  }

  private static void writeAll(FileChannel out, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      out.write(bytes);
    }
  }

  private static FileChannel open() throws IOException {
    return FileChannel.open(
        Files.createTempFile("body", ".part"),
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }

  /** All that has come, from its beginning. */
  public synchronized InputStream read() throws IOException {
    FileChannel in = file;
    return in == null
        ? new ByteArrayInputStream(memory.toByteArray())
        : Channels.newInputStream(in.position(0));
  }

  @Override
  public synchronized void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    limits.release(sender, length);
    memory = new ByteArrayOutputStream(0);
    if (file != null) {
      file.close();
    }
  }
}
