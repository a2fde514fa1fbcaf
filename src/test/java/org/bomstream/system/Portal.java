package org.bomstream.system;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Another product's pages, on an origin of their own, that follow runs on ours. */
public final class Portal {
  private static final Path FILES = Path.of("src/test/resources/portal");
  private static final String SCRIPT = "text/javascript";
  private static final HttpServer SERVER = start();

  public static final String ORIGIN = "http://localhost:" + SERVER.getAddress().getPort();

  private Portal() {}

  private static HttpServer start() {
    try {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/", exchange -> answer(exchange, "text/html", page()));
      script(server, "snippet.js");
      script(server, "react-portal.js");
      script(server, "module-portal.js");
      server.createContext(
          "/module-portal",
          exchange -> answer(exchange, "text/html", "<script src='/module-portal.js'></script>"));
      server.createContext("/react/", exchange -> answer(exchange, SCRIPT, react(exchange)));
      server.createContext(
          "/react-portal/", exchange -> answer(exchange, "text/html", reactPage(exchange)));
      server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void script(HttpServer server, String name) {
    server.createContext(
        "/" + name, exchange -> answer(exchange, SCRIPT, Files.readString(FILES.resolve(name))));
  }

  /** Of {@code /react/<version>/<name>.js}. */
  private static String react(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().getPath().split("/");
    return new ReactModule(path[2], path[3].replace(".js", "")).text();
  }

  /** Of {@code /react-portal/<version>}. */
  private static String reactPage(HttpExchange exchange) throws IOException {
    var version = exchange.getRequestURI().getPath().split("/")[2];
    return Files.readString(FILES.resolve("react-portal.html")).formatted(version);
  }

  /** Tells the snippet whom to follow by globals, and listens in. */
  private static String page() {
    return """
        <!doctype html>
        <title>Portal</title>
        <script>
          const {baseUrl, bomId, token} = Object.fromEntries(new URLSearchParams(location.search));
          window.seen = [];
        </script>
        <script src="/snippet.js"></script>
        <script>
          for (const name of ['connected', 'enrichment.queued', 'enrichment.started', 'progress',
              'enrichment.completed', 'enrichment.failed']) {
            es.addEventListener(name, (e) => seen.push({name, data: JSON.parse(e.data)}));
          }
        </script>
        """;
  }

  private static void answer(HttpExchange exchange, String type, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
    exchange.sendResponseHeaders(200, bytes.length);
    try (var out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }
}
