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
final class Portal {
  private static final Path SNIPPET = Path.of("src/test/resources/portal/snippet.js");
  private static final HttpServer SERVER = start();

  static final String ORIGIN = "http://localhost:" + SERVER.getAddress().getPort();

  private Portal() {}

  private static HttpServer start() {
    try {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/", exchange -> answer(exchange, "text/html", page()));
      server.createContext(
          "/snippet.js",
          exchange -> answer(exchange, "text/javascript", Files.readString(SNIPPET)));
      server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
