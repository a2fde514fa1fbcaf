package org.bomstream.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.awaitility.Awaitility;
import org.bomstream.Installed;
import org.bomstream.launch.Bomstream;
import org.bomstream.launch.Ports;

/** The haproxy that is installed, before two nodes, as it is deployed. */
final class Haproxy implements AutoCloseable {
  private static final Path CONFIGURATION = Path.of("src/deploy/proxy/haproxy.cfg");
  private static final Path SAYS = Path.of("target/haproxy.log");
  private static final String LOOPBACK = "127.0.0.1:";

  private final int port = Ports.free();
  private final Process process;

  Haproxy(Bomstream one, Bomstream other) {
    var builder =
        new ProcessBuilder(Installed.program("haproxy"), "-db", "-f", CONFIGURATION.toString())
            .redirectErrorStream(true)
            .redirectOutput(SAYS.toFile());
    builder.environment().put("PROXY", LOOPBACK + port);
    builder.environment().put("ONE", LOOPBACK + one.address().getPort());
    builder.environment().put("OTHER", LOOPBACK + other.address().getPort());
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI address(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  /** Until it has found both nodes ready. */
  void awaitBothUp() {
    Awaitility.await()
        .atMost(Api.PATIENCE)
        .ignoreExceptionsInstanceOf(UncheckedIOException.class)
        .until(() -> Api.send(HttpRequest.newBuilder(address("/both-up"))).statusCode() == 200);
  }

  /** What it has said of the requests that are over. */
  String log() throws IOException {
    return Files.readString(SAYS);
  }

  @Override
  public void close() {
    process.destroy();
  }
}
