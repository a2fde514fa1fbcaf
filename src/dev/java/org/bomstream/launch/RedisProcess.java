package org.bomstream.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redis.embedded.core.ExecutableProvider;

/** A Redis of our own, on loopback, that keeps nothing. */
public final class RedisProcess {
  private static final Duration START = Duration.ofSeconds(20);
  private static final Duration STOP = Duration.ofSeconds(5);

  private final Path folder;
  private final int port;
  private final List<String> more;

  /**
   * Where it keeps its log and pid file, and the port it listens on.
   *
   * @param more lines of its configuration; one that names what a Sentinel watches makes it one
   */
  public RedisProcess(Path folder, int port, String... more) {
    this.folder = folder;
    this.port = port;
    this.more = List.of(more);
  }

  /** Returns when it takes connections. May be started again after its end. */
  public void start() {
    try {
      Files.createDirectories(folder);
      Files.deleteIfExists(pidFile(folder));
      Files.writeString(configuration(), settings());
      new ProcessBuilder(command())
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile().toFile()))
          .start();
    } catch (IOException e) {
      throw new Trouble("the private Redis did not start: " + e.getMessage(), e);
    }
    if (!Poll.until(() -> process().isPresent() && Ports.answers(port), START)) {
      throw new Trouble("the private Redis did not start; its log is " + logFile());
    }
  }

  public String url() {
    return "redis://localhost:" + port;
  }

  public int port() {
    return port;
  }

  /** The server, as its own pid file names it. */
  public Optional<ProcessHandle> process() {
    return processOf(folder);
  }

  static Optional<ProcessHandle> processOf(Path folder) {
    try {
      var file = pidFile(folder);
      var pid = Files.exists(file) ? Files.readString(file).strip() : "";
      return Optional.of(pid)
          .filter(p -> !p.isEmpty())
          .flatMap(p -> ProcessHandle.of(Long.parseLong(p)))
          .filter(found -> found.info().command().filter(c -> c.contains("redis")).isPresent());
    } catch (IOException e) {
      throw new Trouble("cannot read the pid file of Redis in " + folder, e);
    }
  }

  public void stop() {
    process().ifPresent(RedisProcess::stop);
  }

  static void stop(ProcessHandle server) {
    Processes.end(server, "TERM", STOP);
  }

  private List<String> command() throws IOException {
    var command = new ArrayList<>(List.of(executable(), configuration().toString()));
    if (isSentinel()) {
      command.add("--sentinel");
    }
    return command;
  }

  private boolean isSentinel() {
    return more.stream().anyMatch(line -> line.startsWith("sentinel "));
  }

  /**
   * A daemon of its own: Ctrl-C at the terminal does not reach it before the server has stopped.
   */
  private String settings() {
    var all = new ArrayList<>(more);
    if (!isSentinel()) {
      all.addAll(List.of("save \"\"", "appendonly no"));
    }
    return """
    port %d
    bind 127.0.0.1
    daemonize yes
    pidfile "%s"
    logfile "%s"
    dir "%s"
    %s
    """
        .formatted(port, pidFile(folder), logFile(), folder, String.join("\n", all));
  }

  /**
   * Unpacked into a folder of its own first, since another instance of the project may do the same
   * at this moment, or start what is there.
   */
  private static String executable() throws IOException {
    var folder = Files.createDirectories(Home.project().resolve(".data/redis-binaries"));
    var unpacking = Files.createTempDirectory(folder, "unpacking");
    try {
      var unpacked = ExecutableProvider.newJarResourceProvider(unpacking.toFile()).get().toPath();
      var executable = folder.resolve(unpacked.getFileName());
      return Files.move(unpacked, executable, StandardCopyOption.ATOMIC_MOVE).toString();
    } finally {
      Files.delete(unpacking);
    }
  }

  private Path configuration() {
    return folder.resolve("redis.conf");
  }

  private Path logFile() {
    return folder.resolve("redis.log");
  }

  private static Path pidFile(Path folder) {
    return folder.resolve("redis.pid");
  }
}
