package org.bomstream.part.source.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ServerSocketFactory;

/** A server that does with a connection what a test says, as no well-behaved one would. */
final class RawServer implements AutoCloseable {
  private final ServerSocket listener;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch ended = new CountDownLatch(1);

  /** What is done after the head of a request has come. */
  @FunctionalInterface
  interface Behaviour {
    void with(OutputStream out, InputStream in) throws IOException, InterruptedException;
  }

  RawServer(Behaviour behaviour) {
    this(ServerSocketFactory.getDefault(), behaviour);
  }

  RawServer(ServerSocketFactory sockets, Behaviour behaviour) {
    try {
      listener = sockets.createServerSocket(0, 5, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.execute(() -> accept(behaviour));
  }

  String url(String scheme) {
    return "%s://127.0.0.1:%d".formatted(scheme, listener.getLocalPort());
  }

  int port() {
    return listener.getLocalPort();
  }

  /** Waits until the client has gone away from a connection. */
  void awaitEnd() throws InterruptedException {
    ended.await();
  }

  private void accept(Behaviour behaviour) {
    try {
      while (!listener.isClosed()) {
        Socket socket = listener.accept();
        threads.execute(() -> serve(socket, behaviour));
      }
    } catch (IOException closed) {
      threads.shutdown();
    }
  }

  private void serve(Socket socket, Behaviour behaviour) {
    try (socket) {
      readHead(socket.getInputStream());
      behaviour.with(socket.getOutputStream(), socket.getInputStream());
    } catch (IOException | InterruptedException gone) {
      ended.countDown();
    }
  }

  private static void readHead(InputStream in) throws IOException {
    var head = new StringBuilder();
    while (!head.toString().endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("the client has gone");
      }
      head.append((char) next);
    }
  }

  static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    listener.close();
    threads.shutdownNow();
    threads.close();
  }
}
