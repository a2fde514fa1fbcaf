package org.bomstream.bom.control;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Gives up on a part that unpacks to too much, whatever size its archive claims. */
final class BoundedStream extends FilterInputStream {
  private final String name;
  private final long most;
  private long count;

  BoundedStream(InputStream in, String name, long most) {
    super(in);
    this.name = name;
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    add(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    add(Math.max(read, 0));
    return read;
  }

  private void add(int read) {
    count += read;
    if (count > most) {
      throw Refusal.inflatesTooMuch(name, most);
    }
  }
}
