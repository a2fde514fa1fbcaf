package org.bomstream.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;

/** A call whose address goes out as it is, which no client library does with a malformed one. */
final class RawCall {
  private static final int TIMEOUT_MILLIS = 30_000;

  private RawCall() {}

  /** The whole answer, from its first line on. */
  static String get(URI server, String path) throws IOException {
    return send(
        server,
        "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
            .formatted(path, server.getAuthority()));
  }

  /** The same of a whole request, which is to ask for the connection's end. */
  static String send(URI server, String request) throws IOException {
    try (var socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(TIMEOUT_MILLIS);
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    }
  }

  /** The answer's first line alone, of a request whose body never comes. */
  static String statusLine(URI server, String head) throws IOException {
    try (var socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(TIMEOUT_MILLIS);
      socket.getOutputStream().write(head.getBytes(ISO_8859_1));
      return new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1))
          .readLine();
    }
  }
}
