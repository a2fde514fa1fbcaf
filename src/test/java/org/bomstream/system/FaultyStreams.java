package org.bomstream.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * A server of streams that go wrong in every way a network can, as opposed to the real one. A
 * stream's id is the name of its fault, optionally with {@code .} and anything to tell tests apart;
 * {@code /requests/<id>} tells what was asked of it, as JSON, and {@code /tickets/<id>} who asked
 * for tickets. All else is a file of the page, or of the checks.
 */
final class FaultyStreams implements AutoCloseable {
  private static final String STREAM = "/api/enrichment/stream/";
  private static final String TICKET = "/ticket";
  private static final String STATE = "/api/boms/";
  private static final String REQUESTS = "/requests/";
  private static final List<Path> FILES =
      List.of(Path.of("src/main/webapp"), Path.of("src/test/resources/stream-module"));
  private static final Map<String, String> TYPES =
      Map.of("html", "text/html; charset=utf-8", "js", "text/javascript; charset=utf-8");

  private final Map<String, List<String>> requests = new ConcurrentHashMap<>();
  private final Set<String> tickets = ConcurrentHashMap.newKeySet();
  private final HttpServer server;

  FaultyStreams() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  // Closed at the end only: a fault that throws leaves the answer cut off.
  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (path.startsWith(STREAM) && path.endsWith(TICKET)) {
      ticket(exchange, path.substring(STREAM.length(), path.length() - TICKET.length()));
    } else if (path.startsWith(STATE)) {
      state(exchange, path.substring(STATE.length()).replace("/enrichment", ""));
    } else if (path.startsWith(STREAM)) {
      stream(exchange, path.substring(STREAM.length()));
    } else if (path.startsWith(REQUESTS)) {
      String asked = String.join(",", requests(path.substring(REQUESTS.length())));
      send(exchange, 200, "application/json", ("[" + asked + "]").getBytes(UTF_8));
    } else {
      file(exchange, path.substring(1));
    }
    exchange.close();
  }

  private List<String> requests(String id) {
    return requests.computeIfAbsent(id, _ -> new CopyOnWriteArrayList<>());
  }

  private void stream(HttpExchange exchange, String id) throws IOException {
    List<String> asked = requests(id);
    asked.add(json(exchange));
    var wire = new Wire(exchange);
    if (isAdmitted(exchange)) {
      fault(id).serve(wire, asked.size());
    } else {
      wire.refuse(401, null);
    }
  }

  /** By a header, or by a ticket that has not been used. */
  private boolean isAdmitted(HttpExchange exchange) {
    var ticket = Pattern.compile("ticket=([^&]*)").matcher("" + exchange.getRequestURI());
    return exchange.getRequestHeaders().containsKey("Authorization")
        || (ticket.find() && tickets.remove(ticket.group(1)));
  }

  private void ticket(HttpExchange exchange, String id) throws IOException {
    List<String> asked = requests(id + TICKET);
    asked.add(json(exchange));
    var refusal = fault(id).refusalOfTicket(asked.size());
    if (refusal.isPresent()) {
      new Wire(exchange).refuse(refusal.getAsInt(), null);
      return;
    }
    var ticket = UUID.randomUUID().toString();
    tickets.add(ticket);
    byte[] body = "{\"ticket\":\"%s\",\"expires_in\":30}".formatted(ticket).getBytes(UTF_8);
    send(exchange, 200, "application/json", body);
  }

  private void state(HttpExchange exchange, String id) throws IOException {
    List<String> asked = requests(id + "/state");
    asked.add(json(exchange));
    // The end is to come by the stream where there is one in the end, however late that is.
    int least = fault(id) == StreamFault.HELD_BACK_AT_FIRST ? 2 : 0;
    var state = PolledState.after(asked.size(), least);
    send(exchange, 200, "application/json", state.getBytes(UTF_8));
  }

  private static StreamFault fault(String id) {
    return StreamFault.named(id.replaceFirst("\\..*", ""));
  }

  private static String json(HttpExchange exchange) {
    return """
    {"at":%d,"query":"%s","authorization":"%s"}\
    """
        .formatted(
            System.nanoTime() / 1_000_000,
            exchange.getRequestURI().getQuery(),
            exchange.getRequestHeaders().getFirst("Authorization"));
  }

  private static void file(HttpExchange exchange, String name) throws IOException {
    for (Path folder : FILES) {
      Path file = folder.resolve(name).normalize();
      if (file.startsWith(folder) && Files.isRegularFile(file)) {
        String type = TYPES.get(name.replaceFirst(".*\\.", ""));
        send(exchange, 200, type, Files.readAllBytes(file));
        return;
      }
    }
    exchange.sendResponseHeaders(404, -1);
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }
}
