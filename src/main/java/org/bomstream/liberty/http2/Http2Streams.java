package org.bomstream.liberty.http2;

import java.io.Serial;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The streams of one connection, in the place of the server's own table: each that is entered gets
 * a body with a bound before its first frame is read.
 */
final class Http2Streams extends ConcurrentHashMap<Integer, Object> {
  @Serial private static final long serialVersionUID = 1L;

  /** Open ones, and those that were closed within two seconds. */
  private static final int MOST = 10_000;

  /** The number of the one that no request comes by. */
  private static final int CONTROL = 0;

  private final transient Http2Rule rule;
  private final transient InetAddress peer;
  private final transient Map<Integer, Http2Body> bodies = new ConcurrentHashMap<>();

  Http2Streams(Http2Rule rule, InetAddress peer, Map<Integer, Object> before) {
    this.rule = rule;
    this.peer = peer;
    before.forEach(this::put);
  }

  /**
   * @throws IllegalStateException when there are too many, for which the server closes the
   *     connection
   */
  @Override
  public @Nullable Object put(Integer id, Object processor) {
    if (size() >= MOST) {
      throw new IllegalStateException("too many streams");
    }
    if (id != CONTROL) {
      bound(id, processor);
    }
    return super.put(id, processor);
  }

  private void bound(Integer id, Object processor) {
    try {
      var stream = new RuntimeStream(processor, peer);
      var body = new Http2Body(rule, stream, stream.received());
      stream.receiveInto(body);
      bodies.put(id, body);
    } catch (ReflectiveOperationException changed) {
      throw new IllegalStateException(changed);
    }
  }

  @Override
  public @Nullable Object remove(Object id) {
    Http2Body body = bodies.remove(id);
    if (body != null) {
      body.release();
    }
    return super.remove(id);
  }

  /** What is kept of closed ones is let go; says which have become too slow. */
  List<RuntimeStream> tidy() throws ReflectiveOperationException {
    List<RuntimeStream> slow = new ArrayList<>();
    for (var entry : bodies.entrySet()) {
      Object processor = get(entry.getKey());
      if (processor != null && tidy(entry.getValue(), new RuntimeStream(processor, peer))) {
        slow.add(new RuntimeStream(processor, peer));
      }
    }
    return slow;
  }

  private static boolean tidy(Http2Body body, RuntimeStream stream)
      throws ReflectiveOperationException {
    if (stream.isClosed()) {
      body.release();
      stream.forgetRead();
    }
    return !stream.isClosed() && !stream.hasAll() && body.cutIfSlow();
  }

  /** How many have a number, and nothing else yet. */
  long idle() throws ReflectiveOperationException {
    long idle = 0;
    for (Object processor : values()) {
      idle += new RuntimeStream(processor, peer).isIdle() ? 1 : 0;
    }
    return idle;
  }

  /** Nothing comes any more. */
  void releaseAll() {
    bodies.values().forEach(Http2Body::release);
  }
}
