package org.bomstream.part.source.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A supplier on this machine: it gives the answers that a test lays out, and keeps what it was
 * asked.
 */
public final class SupplierStub implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private volatile CountDownLatch gate = new CountDownLatch(0);

  /** One answer. */
  public record Answer(int status, Map<String, String> headers, String body) {}

  /**
   * One call.
   *
   * @param path with the query as it came
   */
  public record Asked(String method, String path, Map<String, String> headers, String body) {

    /** What stands after the question mark, decoded. */
    public Map<String, String> query() {
      int mark = path.indexOf('?');
      return mark < 0 ? Map.of() : decoded(path.substring(mark + 1));
    }

    /** The body as a form, decoded. */
    public Map<String, String> form() {
      return decoded(body);
    }

    public JsonObject json() {
      return Json.createReader(new StringReader(body)).readObject();
    }

    /** A header by its name in lower case; null where there is none. */
    public String header(String name) {
      return headers.get(name);
    }

    private static Map<String, String> decoded(String text) {
      return Stream.of(text.split("&"))
          .map(pair -> pair.split("=", 2))
          .collect(Collectors.toMap(pair -> plain(pair[0]), pair -> plain(pair[1])));
    }

    private static String plain(String text) {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
  }

  private SupplierStub() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::serve);
    server.start();
  }

  public static SupplierStub open() {
    return new SupplierStub();
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Lays out the next answer; without any, it answers with status 418. */
  public SupplierStub answers(int status, String body) {
    return answers(status, Map.of(), body);
  }

  public SupplierStub answers(int status, Map<String, String> headers, String body) {
    answers.add(new Answer(status, headers, body));
    return this;
  }

  /** Answers none from now on until this is counted down. */
  public SupplierStub holds(CountDownLatch until) {
    gate = until;
    return this;
  }

  /** What it was asked, in this order. */
  public List<Asked> asked() {
    return List.copyOf(asked);
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      Map<String, String> headers =
          exchange.getRequestHeaders().entrySet().stream()
              .collect(
                  Collectors.toMap(
                      each -> each.getKey().toLowerCase(Locale.ROOT),
                      each -> each.getValue().getFirst()));
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      asked.add(
          new Asked(
              exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers, body));
      awaitGate();
      Answer laidOut = answers.poll();
      Answer answer = laidOut == null ? new Answer(418, Map.of(), "") : laidOut;
      answer.headers().forEach(exchange.getResponseHeaders()::add);
      byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
      if (bytes.length > 0) {
        exchange.getResponseBody().write(bytes);
      }
    }
  }

  private void awaitGate() throws IOException {
    try {
      gate.await();
    } catch (InterruptedException e) {
      throw new InterruptedIOException();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
