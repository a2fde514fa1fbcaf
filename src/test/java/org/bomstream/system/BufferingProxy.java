package org.bomstream.system;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;

/**
 * A proxy as some companies have it: it hands on an answer only when it has all of it, so that of a
 * stream nothing comes through. It can be told to leave that.
 */
final class BufferingProxy implements AutoCloseable {
  /** Belong to a connection, as opposed to what is sent over it. */
  private static final Set<String> HOP_BY_HOP =
      Set.of("connection", "content-length", "transfer-encoding", "host", "upgrade", "expect");

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI target;
  private final HttpServer server;
  private volatile boolean holdsBack = true;

  BufferingProxy(URI target) throws IOException {
    this.target = target;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handOn);
    server.start();
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  void letThrough() {
    holdsBack = false;
  }

  @Override
  public void close() {
    server.stop(0);
    client.shutdownNow();
  }

  private void handOn(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (holdsBack) {
        whole(exchange);
      } else {
        asItComes(exchange);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void whole(HttpExchange exchange) throws IOException, InterruptedException {
    var answer = client.send(asked(exchange), BodyHandlers.ofByteArray());
    var length = answer.body().length;
    begin(exchange, answer, length == 0 ? -1 : length);
    exchange.getResponseBody().write(answer.body());
  }

  private void asItComes(HttpExchange exchange) throws IOException, InterruptedException {
    var answer = client.send(asked(exchange), BodyHandlers.ofInputStream());
    try (var body = answer.body()) {
      begin(exchange, answer, answer.statusCode() == 204 ? -1 : 0);
      var piece = new byte[8192];
      for (var length = body.read(piece); length >= 0; length = body.read(piece)) {
        exchange.getResponseBody().write(piece, 0, length);
        exchange.getResponseBody().flush();
      }
    }
  }

  private HttpRequest asked(HttpExchange exchange) throws IOException {
    var request =
        HttpRequest.newBuilder(target.resolve(exchange.getRequestURI()))
            .method(
                exchange.getRequestMethod(),
                BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              if (!HOP_BY_HOP.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
              }
            });
    return request.build();
  }

  private static void begin(HttpExchange exchange, HttpResponse<?> answer, long length)
      throws IOException {
    answer
        .headers()
        .map()
        .forEach(
            (name, values) -> {
              if (!HOP_BY_HOP.contains(name)) {
                exchange.getResponseHeaders().put(name, values);
              }
            });
    exchange.sendResponseHeaders(answer.statusCode(), length);
  }
}
