package org.bomstream.fuzz.request;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.time.Duration;

/** One connection for one request, whose bytes go out as they are, and then no more. */
public final class Exchange {
  /** Longer than a server waits for anything. */
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private static final int ENOUGH = 1 << 20;

  private Exchange() {}

  /**
   * What comes back until the connection ends, a stream begins, or it is enough.
   *
   * @param from the address that the server sees
   */
  public static Answer of(URI server, InetAddress from, byte[] request) throws IOException {
    try (var socket = new Socket()) {
      bind(socket, from);
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getPort()));
      socket.setSoTimeout((int) PATIENCE.toMillis());
      send(socket, request);
      return new Answer(received(socket.getInputStream()));
    }
  }

  private static void bind(Socket socket, InetAddress from) throws IOException {
    try {
      socket.bind(new InetSocketAddress(from, 0));
    } catch (BindException notThere) {
      // Linux alone has more loopback addresses than one.
    }
  }

  /** A server may close before all is sent. */
  private static void send(Socket socket, byte[] request) throws IOException {
    try {
      socket.getOutputStream().write(request);
      socket.shutdownOutput();
    } catch (SocketException closed) {
      // What it said before is read below.
    }
  }

  private static String received(InputStream in) throws IOException {
    var bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 13];
    try {
      for (int n = in.read(buffer); n >= 0 && bytes.size() < ENOUGH; n = in.read(buffer)) {
        bytes.write(buffer, 0, n);
        if (bytes.toString(ISO_8859_1).contains("text/event-stream")) {
          break;
        }
      }
    } catch (SocketException reset) {
      // Where the server has closed with some of the request unread.
    }
    return bytes.toString(ISO_8859_1);
  }
}
