package org.bomstream.body.boundary;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that has come, as the container hands one on. */
final class ReceivedStream extends ServletInputStream {
  private final InputStream in;
  private boolean finished;

  ReceivedStream(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    int b = in.read();
    finished |= b < 0;
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = in.read(bytes, offset, length);
    finished |= count < 0;
    return count;
  }

  @Override
  public int available() throws IOException {
    return in.available();
  }

  @Override
  public boolean isFinished() {
    return finished;
  }

  @Override
  public boolean isReady() {
    return true;
  }

  /** Nobody waits for what is there. */
  @Override
  public void setReadListener(ReadListener listener) {
    throw new IllegalStateException("The whole body is there.");
  }
}
