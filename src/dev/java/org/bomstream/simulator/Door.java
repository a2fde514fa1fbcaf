package org.bomstream.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** A port on loopback that is served, and that can be shut and opened again. */
final class Door implements AutoCloseable {
  private static final int WAITING = 1000;

  static {
    // Head and body of an answer are two writes: the second must not wait for the first's echo.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final Service service;
  private final Optional<SSLContext> tls;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private int port;
  private @Nullable HttpServer server;

  /** What serves an exchange, and ends it. */
  @FunctionalInterface
  interface Service {
    void serve(HttpExchange exchange) throws IOException, InterruptedException;
  }

  /**
   * One that is open.
   *
   * @param port 0 for a free one
   */
  Door(int port, Optional<SSLContext> tls, Service service) {
    this.port = port;
    this.tls = tls;
    this.service = service;
    open();
  }

  /** Such as {@code http://127.0.0.1:28700}. */
  URI address() {
    return URI.create((tls.isPresent() ? "https" : "http") + "://127.0.0.1:" + port);
  }

  synchronized void open() {
    if (server != null) {
      return;
    }
    try {
      var opened = create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      opened.setExecutor(threads);
      opened.createContext("/", this::handle);
      opened.start();
      port = opened.getAddress().getPort();
      server = opened;
    } catch (IOException e) {
      throw new UncheckedIOException("port " + port + " cannot be opened", e);
    }
  }

  private HttpServer create(InetSocketAddress at) throws IOException {
    if (tls.isEmpty()) {
      return HttpServer.create(at, WAITING);
    }
    var secure = HttpsServer.create(at, WAITING);
    secure.setHttpsConfigurator(new HttpsConfigurator(tls.get()));
    return secure;
  }

  /** Nobody listens from now on; open connections end. */
  synchronized void shut() {
    if (server != null) {
      server.stop(0);
      server = null;
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    try {
      service.serve(exchange);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      exchange.close();
    } catch (RuntimeException e) {
      System.err.println(
          "The simulator cannot answer " + exchange.getRequestURI().getPath() + ": " + e);
      exchange.sendResponseHeaders(500, -1);
      exchange.close();
    }
  }

  @Override
  public void close() {
    shut();
    threads.shutdownNow();
  }
}
