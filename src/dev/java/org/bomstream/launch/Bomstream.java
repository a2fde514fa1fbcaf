package org.bomstream.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A real Bomstream for black-box tests: the launcher of {@code ./mvnw} as a child process, on free
 * ports, with a home of its own under {@code target/homes}, as opposed to the developer's one.
 *
 * <p>{@link #shared()} is started once for all tests of a JVM and ended with it. A test that kills,
 * freezes or configures takes one of its own: {@code try (var own = Bomstream.named("pause"))}.
 */
public final class Bomstream implements AutoCloseable {
  private static final Duration START = Duration.ofMinutes(5);
  private static final Duration STOP = Duration.ofMinutes(2);

  /**
   * A server of a test lives too briefly for its code and memory to be cared for as well as can be.
   * Its classes are not verified, which is a seventh of a start.
   */
  static final String QUICK_START =
      "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
          + " -XX:+UnlockDiagnosticVMOptions -XX:-BytecodeVerificationRemote";

  private final Home home;
  private final Map<String, String> environment;
  private Path project = Home.project();
  private Process launcher;

  private Bomstream(Home home, Map<String, String> environment) {
    this.home = home;
    this.environment = new HashMap<>(environment);
    fixPorts();
  }

  /** The one that tests share which leave it as they found it: it is not stopped, only used. */
  public static Bomstream shared() {
    return Shared.INSTANCE;
  }

  /** A running one of the test's own, with an empty database. Names the folder in target/homes. */
  public static Bomstream named(String name) {
    return named(name, Map.of());
  }

  /** The same, with variables added to the environment of launcher and server. */
  public static Bomstream named(String name, Map<String, String> environment) {
    var bomstream = stopped(name, environment);
    bomstream.start();
    return bomstream;
  }

  /** The same, not started yet. */
  public static Bomstream stopped(String name, Map<String, String> environment) {
    var home = new Home(Home.project().resolve("target/homes").resolve(name));
    try {
      Leftovers.clear(home);
      ServerFolder.delete(home.folder());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Bomstream(new Home(home.folder()), environment);
  }

  /** One that is running, after a first start in which the runtime found out all by itself. */
  static Bomstream unprepared(String name) {
    var bomstream = stopped(name, Map.of());
    bomstream.launchAsItIs();
    bomstream.awaitStart();
    return bomstream;
  }

  /** Ports stay the same from one start of this instance to the next. */
  private void fixPorts() {
    for (var port :
        List.of("HTTP_PORT", "HTTPS_PORT", "ADMIN_PORT", "POSTGRES_PORT", "REDIS_PORT")) {
      environment.computeIfAbsent(port, name -> Integer.toString(Ports.free()));
    }
  }

  /** Its next starts are of another build, such as that of the version before; or of this one. */
  public void startFrom(Optional<Path> other) {
    project = other.orElse(Home.project());
  }

  /** Starts it, again too, with the data that are there; returns when it is ready. */
  public void start() {
    launch();
    awaitStart();
  }

  /** The same of several at once. */
  public static void startAll(Bomstream... all) {
    for (var each : all) {
      each.launch();
    }
    for (var each : all) {
      each.awaitStart();
    }
  }

  private void awaitStart() {
    if (!Poll.until(() -> !launcher.isAlive() || isReady(), START) || !launcher.isAlive()) {
      var said = console();
      close();
      throw new IllegalStateException("Bomstream did not start:\n" + said);
    }
  }

  /** Starts it without waiting. */
  public void launch() {
    PreparedServer.copyTo(home);
    launchAsItIs();
  }

  private void launchAsItIs() {
    try {
      var builder =
          new ProcessBuilder(LauncherCommand.of(home, project))
              .redirectErrorStream(true)
              .redirectOutput(consoleFile().toFile());
      builder.environment().put("JVM_ARGS", QUICK_START);
      builder.environment().putAll(environment);
      launcher = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether this start, as opposed to an earlier one of the same home, has come to its end. */
  public boolean isReady() {
    return launcher != null && fact("ready").equals(Long.toString(launcher.pid()));
  }

  /** Such as {@code http://localhost:41234}, with no slash at the end. */
  public URI address() {
    return URI.create("http://localhost:" + environment.get("HTTP_PORT"));
  }

  /** The same by TLS, with a certificate that nobody knows. */
  public URI secureAddress() {
    return URI.create("https://localhost:" + environment.get("HTTPS_PORT"));
  }

  /** A path on it, such as {@code /api/boms}. */
  public URI address(String path) {
    return URI.create(address() + path);
  }

  /** A path over HTTPS, at the one address that every certificate of the server names. */
  public URI secureAddress(String path) {
    return URI.create("https://127.0.0.1:" + environment.get("HTTPS_PORT") + path);
  }

  /** A path at the port of the consoles, at the same address. */
  public URI adminAddress(String path) {
    return URI.create("https://127.0.0.1:" + environment.get("ADMIN_PORT") + path);
  }

  /** What its HTTPS certificate is in. */
  public KeyStore keys() {
    try {
      return KeyStore.getInstance(
          home.keys().toFile(), Files.readString(home.secret()).toCharArray());
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("no keys at " + home.keys(), e);
    }
  }

  /** Of the private database; its user is {@link PostgresProcess#USER}, without a password. */
  public String jdbcUrl() {
    return fact("database");
  }

  public int redisPort() {
    return Integer.parseInt(environment.get("REDIS_PORT"));
  }

  Home home() {
    return home;
  }

  public Path log() {
    return home.log();
  }

  /** What the launcher's terminal shows. */
  public String console() {
    try {
      return Files.exists(consoleFile()) ? Files.readString(consoleFile()) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The launcher's own process. */
  public ProcessHandle launcher() {
    return launcher.toHandle();
  }

  /** One of {@code server}, {@code postgres}, {@code redis}; it must be running. */
  public ProcessHandle process(String name) {
    return new RunningFile(home).process(name).orElseThrow();
  }

  /** Freezes a process until {@link #thaw}. */
  public void freeze(String name) {
    Processes.signal(process(name), "STOP");
  }

  public void thaw(String name) {
    Processes.signal(process(name), "CONT");
  }

  /** As if the machine had lost power: nobody is told; {@link #start} goes on with the data. */
  public void killAll() {
    Processes.end(launcher(), "KILL", STOP);
    for (var name : List.of("server", "postgres", "redis")) {
      new RunningFile(home).process(name).ifPresent(p -> Processes.end(p, "KILL", STOP));
    }
  }

  /** Kills the server as {@code kill -9} does; the launcher then ends with all the rest. */
  public void killServer() {
    Processes.end(process("server"), "KILL", STOP);
    Processes.gone(launcher(), STOP);
  }

  /** Ends it orderly; the data stay. */
  public void stop() {
    if (launcher != null) {
      Processes.end(launcher(), "TERM", STOP);
    }
    Leftovers.clear(home);
  }

  @Override
  public void close() {
    stop();
  }

  private String fact(String name) {
    return new RunningFile(home).get(name).orElse("");
  }

  private Path consoleFile() {
    return home.folder().resolve("console.log");
  }

  /** Made at the first use. */
  private static final class Shared {
    private static final Bomstream INSTANCE = named("shared");

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(INSTANCE::stop));
    }
  }
}
