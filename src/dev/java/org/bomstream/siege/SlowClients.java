package org.bomstream.siege;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Clients that each send the beginning of a request, and the rest a byte at a time, or never. */
public final class SlowClients implements AutoCloseable {
  private static final int TINY = 1_024;
  private static final int PATIENCE_MILLIS = 60_000;

  private final URI server;
  private final String beginning;
  private final List<Socket> sockets;

  /**
   * @param beginning what is sent at once, with plain line breaks
   */
  public SlowClients(URI server, int count, String beginning) {
    this.server = server;
    this.beginning = beginning.replace("\n", "\r\n");
    this.sockets = new ArrayList<>();
    IntStream.range(0, count).forEach(i -> sockets.add(connected()));
  }

  private Socket connected() {
    try {
      var socket = new Socket();
      // Before the connection is made: it decides how much the server can send.
      socket.setReceiveBufferSize(TINY);
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
      socket.getOutputStream().write(beginning.getBytes(ISO_8859_1));
      return socket;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One byte more from each; whoever was cut off comes back. */
  public void drip() {
    sockets.replaceAll(
        socket -> {
          try {
            socket.getOutputStream().write('x');
            return socket;
          } catch (IOException cutOff) {
            return connected();
          }
        });
  }

  /** The status of each one's answer, once all have come. */
  public List<Integer> statuses() {
    return sockets.stream().map(SlowClients::status).toList();
  }

  private static int status(Socket socket) {
    try {
      var line =
          new String(socket.getInputStream().readNBytes("HTTP/1.1 200".length()), ISO_8859_1);
      return Integer.parseInt(line.substring(line.length() - 3));
    } catch (IOException | RuntimeException none) {
      return 0;
    }
  }

  /** How many have been answered by now. */
  public long answered() {
    return sockets.stream().filter(SlowClients::hasAnswer).count();
  }

  private static boolean hasAnswer(Socket socket) {
    try {
      return socket.getInputStream().available() > 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() {
    for (var socket : sockets) {
      try {
        socket.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
