package org.bomstream.liberty.http2;

import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bomstream.liberty.Reflection;
import org.jspecify.annotations.Nullable;

/** A connection by HTTP/2, whose streams are kept within bounds soon after it is found. */
final class Http2Connection {
  private static final String LINK = "com.ibm.ws.http.channel.h2internal.H2InboundLink";

  /** As for a connection by HTTP/1.1 that says nothing. */
  private static final Duration IDLE = Duration.ofSeconds(25);

  /** Browsers had five. */
  private static final int IDLE_STREAMS = 100;

  private static final int ATTEMPTS = 100;

  private final Object link;
  private final InetAddress peer;
  private final Http2Rule rule;
  private @Nullable Http2Streams streams;
  private long used = System.nanoTime();
  private long headBegun = used;

  Http2Connection(Object link, InetAddress peer, Http2Rule rule) {
    this.link = link;
    this.peer = peer;
    this.rule = rule;
  }

  /**
   * What the server speaks HTTP/2 by over a connection.
   *
   * @return empty for HTTP/1.1, and before the first bytes
   */
  static Optional<Object> link(Object connection) throws ReflectiveOperationException {
    Object virtual = Reflection.ask(connection, "getVirtualConnection");
    if (virtual == null) {
      return Optional.empty();
    }
    var state = (Map<?, ?>) Objects.requireNonNull(Reflection.ask(virtual, "getStateMap"));
    Object dispatcher = state.get("HttpDispatcherLink");
    Object below = dispatcher == null ? null : Reflection.ask(dispatcher, "getDeviceLink");
    return Optional.ofNullable(below).filter(link -> link.getClass().getName().equals(LINK));
  }

  /** Sets the bounds, where the server is caught while it waits for bytes. */
  void guard() throws ReflectiveOperationException {
    for (int i = 0; streams == null && i < ATTEMPTS; i++) {
      guardWhileItWaits();
      Thread.onSpinWait();
    }
  }

  /** While it reads a frame, the server may enter a stream. */
  @SuppressWarnings("unchecked")
  private void guardWhileItWaits() throws ReflectiveOperationException {
    // Whose lock the server takes when bytes have come.
    synchronized (Objects.requireNonNull(Reflection.get(link, "readLinkStatusSync"))) {
      if ("READ_OUTSTANDING".equals(String.valueOf(Reflection.get(link, "readLinkStatus")))) {
        var before = (Map<Integer, Object>) Reflection.get(link, "streamTable");
        streams = new Http2Streams(rule, peer, Objects.requireNonNull(before));
        Reflection.set(link, "streamTable", streams);
      }
    }
  }

  /**
   * Has the server forget the streams that were closed two seconds ago.
   *
   * @return the streams that are to be reset
   */
  List<RuntimeStream> tidy() throws ReflectiveOperationException {
    Http2Streams guarded = streams;
    if (guarded == null) {
      return List.of();
    }
    Object control = guarded.get(0);
    if (control != null) {
      link.getClass().getMethod("closeStream", control.getClass()).invoke(link, control);
    }
    return guarded.tidy();
  }

  /** Whether no stream is open, or a head is not complete, or no bounds are set, for too long. */
  boolean isSpent() throws ReflectiveOperationException {
    long now = System.nanoTime();
    if (streams == null) {
      return rule.isTooSlow(Duration.ofNanos(now - used), 0);
    }
    if ((int) Objects.requireNonNull(Reflection.ask(link, "getActiveClientStreams")) > 0) {
      used = now;
    }
    if (!(boolean) Objects.requireNonNull(Reflection.ask(link, "isContinuationExpected"))) {
      headBegun = now;
    }
    return now - used > IDLE.toNanos()
        || rule.isTooSlow(Duration.ofNanos(now - headBegun), 0)
        || streams.idle() > IDLE_STREAMS;
  }

  /** Says farewell. May wait for whoever writes. */
  void close() throws ReflectiveOperationException {
    link.getClass()
        .getMethod("closeConnectionLink", Exception.class, boolean.class)
        .invoke(link, new SocketTimeoutException("nothing is asked for"), true);
  }

  /** Nothing comes by it any more. */
  void gone() {
    if (streams != null) {
      streams.releaseAll();
    }
  }
}
