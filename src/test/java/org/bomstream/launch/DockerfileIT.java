package org.bomstream.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.bomstream.InContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The image's server folder and environment, on the runtime of the build: no Docker is needed. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(InContainer.LANE)
class DockerfileIT {
  private static final Duration START = Duration.ofMinutes(3);

  final Home home = new Home(Home.project().resolve("target/homes/docker"));
  final PostgresProcess postgres = new PostgresProcess(home.postgres(), Ports.free());
  final int port = Ports.free();
  Process server;

  @BeforeEach
  void assemble() throws IOException {
    Leftovers.clear(home);
    ServerFolder.delete(home.folder());
    Dockerfile.copyInto(home.server());
    postgres.start();
  }

  @AfterEach
  void stop() {
    if (server != null) {
      LibertyProcess.stop(server.toHandle());
    }
    postgres.stop();
  }

  @Test
  void becomesReadyAsTheImageIsBuilt() throws IOException {
    server = start();
    var probe = new Probe("http://localhost:" + port);
    assertTrue(Poll.until(() -> !server.isAlive() || probe.ready(), START));
    assertTrue(server.isAlive(), () -> "see " + home.logs());
  }

  @Test
  void runsAsNobodyAndIsAskedForItsHealth() throws IOException {
    assertThat(instructions()).contains("USER 1001").anyMatch(l -> l.startsWith("HEALTHCHECK "));
  }

  private Process start() throws IOException {
    Files.createDirectories(home.logs());
    var builder =
        new ProcessBuilder(Dockerfile.command(home))
            .redirectErrorStream(true)
            .redirectOutput(home.folder().resolve("console.log").toFile());
    builder.environment().putAll(environment());
    builder.environment().put("ADMIN_PORT", Integer.toString(Ports.free()));
    return builder.start();
  }

  /** What whoever runs the image sets, and what the image itself does. */
  private Map<String, String> environment() throws IOException {
    return Map.of(
        "DATABASE_URL_FILE", secret("database", postgres.jdbcUrl()),
        "DATABASE_USER", PostgresProcess.USER,
        "JWT_SECRET_FILE", secret("jwt", "a secret of the tests, 32 bytes or more"),
        "HTTP_HOST", "*",
        "HTTP_PORT", Integer.toString(port),
        "HTTPS_PORT", Integer.toString(Ports.free()),
        "JAVA_HOME", System.getProperty("java.home"),
        "WLP_USER_DIR", home.usr().toString(),
        "WLP_OUTPUT_DIR", home.output().toString(),
        "LOG_DIR", home.logs().toString());
  }

  private String secret(String name, String value) throws IOException {
    return Files.writeString(home.folder().resolve(name), value + "\n").toString();
  }

  private static Stream<String> instructions() throws IOException {
    return Files.readAllLines(Path.of(Home.project().toString(), "Dockerfile")).stream();
  }
}
