package org.bomstream.liberty;

import static org.bomstream.liberty.LibertyConnection.ask;

import jakarta.servlet.ServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The socket under a response, where it is a plain one. Where a layer lies between (TLS, HTTP/2,
 * compression), there is none, and bytes go through the server.
 */
public final class LibertySocket {
  private static final Logger LOG = System.getLogger(LibertySocket.class.getName());
  private static final AtomicBoolean WARNED = new AtomicBoolean();

  private LibertySocket() {}

  /**
   * @param request one whose response has begun, and has a body in chunks
   * @return empty where bytes put into the socket would not be the response's own
   */
  public static Optional<SocketChannel> of(ServletRequest request) {
    try {
      Object connection = LibertyConnection.of(request);
      return isPlain(connection) && isChunked(ask(connection, "getResponse"))
          ? Optional.of(socket(connection))
          : Optional.empty();
    } catch (NoSuchMethodException | IllegalAccessException | ClassCastException changed) {
      warnOnce(changed);
    } catch (ReflectiveOperationException | RuntimeException closed) {
      LOG.log(Level.DEBUG, "This connection has no socket any more", closed);
    }
    return Optional.empty();
  }

  private static void warnOnce(Exception changed) {
    Level level = WARNED.compareAndSet(false, true) ? Level.WARNING : Level.DEBUG;
    LOG.log(
        level,
        "This server keeps its sockets elsewhere: streams go through it, and take more time",
        changed);
  }

  /** Asked of the connection: the request may bear headers that say otherwise. */
  private static boolean isPlain(Object connection) throws ReflectiveOperationException {
    return ask(connection, "getSSLContext") == null && !LibertyConnection.isHttp2(connection);
  }

  private static boolean isChunked(Object response) throws ReflectiveOperationException {
    return "chunked".equals(header(response, "Transfer-Encoding"))
        && header(response, "Content-Encoding") == null;
  }

  private static @Nullable Object header(Object response, String name)
      throws ReflectiveOperationException {
    return response.getClass().getMethod("getHeader", String.class).invoke(response, name);
  }

  private static SocketChannel socket(Object connection) throws ReflectiveOperationException {
    Object transport = ask(connection, "getTCPConnectionContext");
    var socket = (Socket) ask(ask(transport, "getSocketIOChannel"), "getSocket");
    SocketChannel channel = socket.getChannel();
    if (channel == null || channel.isBlocking()) {
      throw new ClassCastException("a socket that blocks");
    }
    return channel;
  }
}
