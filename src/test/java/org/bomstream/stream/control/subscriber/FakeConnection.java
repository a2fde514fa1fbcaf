package org.bomstream.stream.control.subscriber;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.bomstream.stream.entity.BodyChunk;

/** A client in memory, that can stop reading, or be gone. */
public final class FakeConnection implements ClientConnection {
  private static final Pattern ID = Pattern.compile("^id: (\\d+)$", Pattern.MULTILINE);

  private final ByteArrayOutputStream got = new ByteArrayOutputStream();
  private final AtomicInteger ends = new AtomicInteger();
  private final AtomicInteger writes = new AtomicInteger();
  private volatile CountDownLatch reading = new CountDownLatch(0);
  private volatile CountDownLatch readingTheEnd = new CountDownLatch(0);
  private volatile boolean gone;
  private volatile BodyChunk held = BodyChunk.NOTHING;

  void stopReading() {
    reading = new CountDownLatch(1);
  }

  /** It has got all, but the end of the response does not come through. */
  void stopReadingTheEnd() {
    readingTheEnd = new CountDownLatch(1);
  }

  void readOn() {
    reading.countDown();
    readingTheEnd.countDown();
  }

  void leave() {
    gone = true;
  }

  @Override
  public boolean write(BodyChunk chunk) throws IOException {
    held = chunk;
    writes.incrementAndGet();
    if (reading.getCount() > 0) {
      return false;
    }
    finish();
    return true;
  }

  @Override
  public void finish() throws IOException {
    try {
      reading.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
    if (gone) {
      throw new IOException("gone");
    }
    synchronized (got) {
      held.writeBody(got);
    }
  }

  @Override
  public void end() {
    ends.incrementAndGet();
    try {
      readingTheEnd.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Writes begun, those that block included. */
  public int writes() {
    return writes.get();
  }

  /** What the newest write was called with, and holds while it blocks. */
  byte[] held() {
    return held.framed().array();
  }

  public int ends() {
    return ends.get();
  }

  public String text() {
    synchronized (got) {
      return got.toString(StandardCharsets.UTF_8);
    }
  }

  public List<Integer> ids() {
    List<Integer> ids = new ArrayList<>();
    ID.matcher(text()).results().forEach(id -> ids.add(Integer.valueOf(id.group(1))));
    return ids;
  }
}
