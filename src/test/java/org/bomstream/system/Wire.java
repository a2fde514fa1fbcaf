package org.bomstream.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** An event stream as it is put on the wire, byte by byte if need be. */
record Wire(HttpExchange exchange) {
  /** When a connection breaks, a browser drops what its page has not read yet. */
  static final Duration TO_BE_READ = Duration.ofSeconds(1);

  Wire open() throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    return this;
  }

  /** An answer that is no stream; the header {@code Retry-After} is left out where null. */
  void refuse(int status, String retryAfter) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
    if (retryAfter != null) {
      exchange.getResponseHeaders().set("Retry-After", retryAfter);
    }
    byte[] body =
        "{\"status\":%d,\"code\":\"told\",\"detail\":\"Told so.\"}"
            .formatted(status)
            .getBytes(UTF_8);
    exchange.sendResponseHeaders(status, status == 204 ? -1 : body.length);
    if (status != 204) {
      exchange.getResponseBody().write(body);
    }
  }

  Wire text(String text) throws IOException {
    OutputStream out = exchange.getResponseBody();
    out.write(text.getBytes(UTF_8));
    out.flush();
    return this;
  }

  /** One byte at a time, so that characters and line ends are torn apart. */
  Wire shredded(String text) throws IOException {
    OutputStream out = exchange.getResponseBody();
    for (byte each : text.getBytes(UTF_8)) {
      out.write(each);
      out.flush();
      LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
    }
    return this;
  }

  Wire connected() throws IOException {
    return text(
        """
        retry: 10

        event: connected
        data: {"type":"connected"}

        """);
  }

  Wire event(int id, String name) throws IOException {
    return text("%sid: %d\n\n".formatted(fields(name), id));
  }

  /** An event of a run of ten lines. */
  Wire event(int id, String name, int pending) throws IOException {
    return text(
        """
        event: %2$s
        data: {"event_type":"%2$s","state":%3$s}
        id: %1$d

        """
            .formatted(id, name, PolledState.of(pending)));
  }

  Wire closing(String reason) throws IOException {
    return text(
        "event: stream_closing\ndata: {\"type\":\"stream_closing\",\"reason\":\"%s\"}\n\n"
            .formatted(reason));
  }

  static String unnumbered(String name) {
    return fields(name) + "\n";
  }

  private static String fields(String name) {
    return """
    event: %1$s
    data: {"event_type":"%1$s","state":{"status":"enriching"}}
    """
        .formatted(name);
  }

  Wire end() throws IOException {
    return text(
        """
        event: stream_end
        data: {"type":"stream_end","reason":"enrichment.completed"}

        """);
  }

  Wire stay(Duration time) {
    LockSupport.parkNanos(time.toNanos());
    return this;
  }

  /** The connection breaks, as opposed to an answer that ends. */
  void cut() throws IOException {
    exchange.getResponseBody().flush();
    throw new IOException("cut off on purpose");
  }
}
