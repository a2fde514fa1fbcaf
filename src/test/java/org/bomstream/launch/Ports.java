package org.bomstream.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Which TCP ports of this machine are free. */
final class Ports {
  private static final int CONNECT_MILLIS = 1_000;

  private Ports() {}

  /** A port that nobody listens on now. */
  static int free() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails with a line for the person at the terminal where somebody has the port. */
  static void requireFree(int port, String variable) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException e) {
      throw new Trouble(
          "port %d is taken by another program: end that one, or choose another port with %s=…"
              .formatted(port, variable),
          e);
    }
  }

  static boolean answers(int port) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
