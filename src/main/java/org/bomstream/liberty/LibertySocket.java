package org.bomstream.liberty;

import static org.bomstream.liberty.LibertyConnection.ask;

import jakarta.servlet.ServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import java.util.Optional;

/**
 * The socket under a response of the {@link LibertyConnection}'s, where it is a plain one. Where a
 * layer lies between (TLS, HTTP/2, compression), there is none, and bytes go through the container.
 */
public final class LibertySocket {
  private static final Logger LOG = System.getLogger(LibertySocket.class.getName());

  private LibertySocket() {}

  /**
   * @param request one whose response has begun, and has a body in chunks
   * @return empty where bytes put into the socket would not be the response's own
   */
  public static Optional<SocketChannel> of(ServletRequest request) {
    try {
      if (request.isSecure() || !request.getProtocol().equals("HTTP/1.1")) {
        return Optional.empty();
      }
      Object connection = LibertyConnection.of(request);
      return isChunked(ask(connection, "getResponse")) ? socket(connection) : Optional.empty();
    } catch (ReflectiveOperationException | RuntimeException unknown) {
      LOG.log(Level.DEBUG, "This connection's socket is not to be found", unknown);
      return Optional.empty();
    }
  }

  private static boolean isChunked(Object response) throws ReflectiveOperationException {
    return "chunked".equals(header(response, "Transfer-Encoding"))
        && header(response, "Content-Encoding") == null;
  }

  private static Object header(Object response, String name) throws ReflectiveOperationException {
    return response.getClass().getMethod("getHeader", String.class).invoke(response, name);
  }

  private static Optional<SocketChannel> socket(Object connection)
      throws ReflectiveOperationException {
    Object transport = ask(connection, "getTCPConnectionContext");
    var socket = (Socket) ask(ask(transport, "getSocketIOChannel"), "getSocket");
    return Optional.ofNullable(socket.getChannel()).filter(channel -> !channel.isBlocking());
  }
}
