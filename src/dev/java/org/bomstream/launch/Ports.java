package org.bomstream.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Which TCP ports of this machine are free. */
public final class Ports {
  private static final int CONNECT_MILLIS = 1_000;

  /** Below those that the system gives to connections, which may take one before it is used. */
  private static final int FIRST = 20_000;

  private static final int COUNT = 10_000;

  private static final AtomicInteger NEXT =
      new AtomicInteger((int) (ProcessHandle.current().pid() % COUNT));

  private static final Queue<Socket> KEPT = new ConcurrentLinkedQueue<>();

  private Ports() {}

  /** A port that nobody has now, and that this process keeps for whom it gives it to. */
  public static int free() {
    for (var tries = 0; tries < COUNT; tries++) {
      var port = FIRST + NEXT.getAndIncrement() % COUNT;
      if (keep(port)) {
        return port;
      }
    }
    throw new IllegalStateException("no port is free");
  }

  /**
   * Binds a port without listening, if nobody has it: a server that uses its address again, as all
   * do, can listen there, now and after a restart; the system gives it to no connection meanwhile.
   *
   * @return whether nobody had it
   */
  @SuppressWarnings("resource") // Kept as long as this process lives.
  public static boolean keep(int port) {
    try {
      bindAlone(port);
      var socket = new Socket();
      socket.setReuseAddress(true);
      socket.bind(at(port));
      KEPT.add(socket);
      return true;
    } catch (IOException taken) {
      return false;
    }
  }

  /** Where an address may be used again, what somebody keeps would seem to be free. */
  private static void bindAlone(int port) throws IOException {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(false);
      socket.bind(at(port));
    }
  }

  private static InetSocketAddress at(int port) {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
  }

  /** Fails with a line for the person at the terminal where somebody has the port. */
  static void requireFree(int port, String variable) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(at(port));
    } catch (IOException e) {
      throw new Trouble(
          "port %d is taken by another program: end that one, or choose another port with %s=…"
              .formatted(port, variable),
          e);
    }
  }

  static boolean answers(int port) {
    try (var socket = new Socket()) {
      socket.connect(at(port), CONNECT_MILLIS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
