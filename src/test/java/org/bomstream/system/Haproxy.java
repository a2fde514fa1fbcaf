package org.bomstream.system;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.bomstream.launch.Bomstream;
import org.bomstream.launch.Ports;

/**
 * The haproxy that is installed, before two nodes. Where there is none, the test is left out; with
 * {@code -Dhaproxy=required} it fails.
 */
final class Haproxy implements AutoCloseable {
  private static final Path CONFIGURATION = Path.of("src/test/resources/haproxy/haproxy.cfg");
  private static final Path SAYS = Path.of("target/haproxy.log");

  private final int port = Ports.free();
  private final Process process;

  Haproxy(Bomstream one, Bomstream other) {
    var builder =
        new ProcessBuilder(program(), "-db", "-f", CONFIGURATION.toString())
            .redirectErrorStream(true)
            .redirectOutput(SAYS.toFile());
    builder.environment().put("PROXY_PORT", Integer.toString(port));
    builder.environment().put("ONE_PORT", Integer.toString(one.address().getPort()));
    builder.environment().put("OTHER_PORT", Integer.toString(other.address().getPort()));
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its path; a service's program is often in none of the folders of a user's PATH. */
  private static String program() {
    var folders = System.getenv("PATH") + File.pathSeparator + "/usr/sbin";
    return Stream.of(folders.split(File.pathSeparator))
        .map(folder -> new File(folder, "haproxy"))
        .filter(File::canExecute)
        .findFirst()
        .map(File::getPath)
        .orElseGet(Haproxy::missing);
  }

  private static String missing() {
    if ("required".equals(System.getProperty("haproxy"))) {
      throw new IllegalStateException("no haproxy is installed");
    }
    return abort("left out: no haproxy is installed");
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

  @Override
  public void close() {
    process.destroy();
  }
}
