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
        lead(door.accept());
      } catch (IOException shut) {
        return;
      }
    }
  }

  /** A server that is down refuses this client, and may be up for the next one. */
  private void lead(Socket client) throws IOException {
    open.add(client);
    try {
      Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
      open.add(server);
      Thread.ofVirtual().start(() -> copy(client, server));
      Thread.ofVirtual().start(() -> copy(server, client));
    } catch (IOException down) {
      client.close();
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
