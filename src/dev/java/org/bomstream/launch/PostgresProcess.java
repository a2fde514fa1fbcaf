package org.bomstream.launch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A PostgreSQL of our own, on loopback, whose data outlive it. */
public final class PostgresProcess {
  public static final String USER = "postgres";
  private static final Duration START = Duration.ofSeconds(60);
  private static final Duration STOP = Duration.ofSeconds(20);

  private final Path data;
  private final int port;

  /** Where the data lie, and the port it listens on. */
  public PostgresProcess(Path data, int port) {
    this.data = data;
    this.port = port;
  }

  /** Returns when it takes connections. */
  @SuppressWarnings("resource") // Ended by its process number: it may be an earlier start's.
  public void start() {
    try {
      Files.createDirectories(data.getParent());
      var server = EmbeddedPostgres.builder();
      PostgresBinaries.chosen().ifPresent(server::setPgBinaryResolver);
      server
          .setDataDirectory(data)
          .setCleanDataDirectory(false)
          .setRegisterShutdownHook(false)
          .setOverrideWorkingDirectory(binaries().toFile())
          .setPort(port)
          .setPGStartupWait(START)
          // The library's own defaults give safety away for speed.
          .setServerConfig("fsync", "on")
          .setServerConfig("synchronous_commit", "on")
          .setServerConfig("full_page_writes", "on")
          .setServerConfig("max_connections", "100")
          .setServerConfig("max_prepared_transactions", "0")
          .setServerConfig("listen_addresses", "localhost")
          .setErrorRedirector(log())
          .setOutputRedirector(log())
          .start();
    } catch (IOException | IllegalStateException e) {
      throw new Trouble("the private PostgreSQL did not start; its log is " + logFile(), e);
    }
  }

  public String jdbcUrl() {
    return "jdbc:postgresql://localhost:%d/postgres".formatted(port);
  }

  /** The postmaster, as its own pid file names it. */
  public Optional<ProcessHandle> process() {
    return processOf(data);
  }

  static Optional<ProcessHandle> processOf(Path data) {
    var file = data.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (var lines = Files.lines(file)) {
      return lines
          .findFirst()
          .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
          .filter(found -> found.info().command().filter(c -> c.contains("postgres")).isPresent());
    } catch (IOException e) {
      throw new Trouble("cannot read " + file, e);
    }
  }

  /** Ends it at once but orderly: clients are cut, data are safe. */
  public void stop() {
    process().ifPresent(PostgresProcess::stop);
  }

  static void stop(ProcessHandle postmaster) {
    Processes.end(postmaster, "INT", STOP);
  }

  /** Unpacked once for all instances of the project. */
  private static Path binaries() {
    return Home.project().resolve(".data/postgres-binaries");
  }

  private Path logFile() {
    return data.resolveSibling("postgres.log");
  }

  private ProcessBuilder.Redirect log() {
    return ProcessBuilder.Redirect.appendTo(logFile().toFile());
  }
}
