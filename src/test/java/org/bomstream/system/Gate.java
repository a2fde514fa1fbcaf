package org.bomstream.system;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A way to a server that can be shut: then connections break, and new ones are refused. */
final class Gate {
  private final int target;

  /** Bound, but not listening: while the gate is shut, its port is refused and nobody else's. */
  private final SocketChannel place = SocketChannel.open();

  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private ServerSocket door;
  private Thread porter;

  /** Shut yet. */
  Gate(int target) throws IOException {
    this.target = target;
    place.setOption(StandardSocketOptions.SO_REUSEADDR, true);
    place.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
  }

  int port() {
    return place.socket().getLocalPort();
  }

  void open() throws IOException {
    door = new ServerSocket(port(), 0, InetAddress.getLoopbackAddress());
    ServerSocket mine = door;
    porter = Thread.ofVirtual().start(() -> accept(mine));
  }

  /** The kernel gives the port back only when the thread that waits for callers has left. */
  void shut() throws IOException {
    door.close();
    try {
      porter.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    for (Socket socket : open) {
      socket.close();
    }
    open.clear();
  }

  private void accept(ServerSocket door) {
    while (!door.isClosed()) {
      try {
        Socket client = door.accept();
        Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
        open.add(client);
        open.add(server);
        Thread.ofVirtual().start(() -> copy(client, server));
        Thread.ofVirtual().start(() -> copy(server, client));
      } catch (IOException shut) {
        return;
      }
    }
  }

  private static void copy(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException ended) {
      // By either side, or by the gate: all that is left to do is to close both.
    }
  }
}
