package org.bomstream.system;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** A client that asks for a stream, or for something else, and then does not read it. */
final class DeafSubscriber implements AutoCloseable {
  private static final int TINY = 1_024;

  private final Socket socket = new Socket();

  DeafSubscriber(Api api, String bom) {
    this(Api.streamPath(bom), api);
  }

  private DeafSubscriber(String path, Api api) {
    try {
      // Before the connection is made: it decides how much the server can send.
      socket.setReceiveBufferSize(TINY);
      var server = api.server().address();
      socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
      var request =
          "GET %s HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\n\r\n"
              .formatted(path, server.getAuthority(), api.token());
      socket.getOutputStream().write(request.getBytes(US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks for what is at that path. */
  static DeafSubscriber at(Api api, String path) {
    return new DeafSubscriber(path, api);
  }

  /** Reads one byte, so that the answer has begun. */
  void awaitBegin() {
    try {
      socket.getInputStream().read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
