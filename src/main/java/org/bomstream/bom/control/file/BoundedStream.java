package org.bomstream.bom.control.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** Fails at the first byte beyond a bound, whatever size was announced. */
public final class BoundedStream extends FilterInputStream {
  private final Supplier<? extends RuntimeException> exceeded;
  private long left;

  /**
   * @param most bytes
   */
  public BoundedStream(InputStream in, long most, Supplier<? extends RuntimeException> exceeded) {
    super(in);
    this.left = most;
    this.exceeded = exceeded;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    take(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    take(Math.max(read, 0));
    return read;
  }

  @Override
  public long skip(long n) throws IOException {
    long skipped = super.skip(n);
    take(skipped);
    return skipped;
  }

  private void take(long bytes) {
    left -= bytes;
    if (left < 0) {
      throw exceeded.get();
    }
  }
}
