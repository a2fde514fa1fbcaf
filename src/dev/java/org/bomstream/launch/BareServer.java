package org.bomstream.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A server as an operator starts it: with the environment that is given, and whatever stores that
 * names, as opposed to {@link Bomstream}, whose launcher sees to it that they are there.
 */
public final class BareServer implements AutoCloseable {
  private static final Duration STOP = Duration.ofMinutes(2);

  private final Home home;
  private final Map<String, String> environment;
  private final RunningFile running;
  private ProcessHandle process;

  private BareServer(Home home, Map<String, String> environment) {
    this.home = home;
    this.environment = environment;
    this.running = new RunningFile(home);
  }

  /** Not started yet. */
  public static BareServer of(String name, Map<String, String> environment) {
    var home = new Home(Home.project().resolve("target/homes").resolve(name));
    try {
      Leftovers.clear(home);
      ServerFolder.delete(home.folder());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var all = new HashMap<>(System.getenv());
    all.remove("HOSTNAME");
    all.put("JVM_ARGS", Bomstream.QUICK_START);
    for (var port : new String[] {"HTTP_PORT", "HTTPS_PORT", "ADMIN_PORT"}) {
      all.put(port, Integer.toString(Ports.free()));
    }
    all.putAll(environment);
    return new BareServer(new Home(home.folder()), all);
  }

  /** Does not wait for anything that it does. */
  public void start() {
    PreparedServer.copyTo(home);
    process = new LibertyProcess(home, environment).start();
    running.put("server", process);
  }

  /** The server's own, below the script that began it. */
  public ProcessHandle process() {
    return Stream.concat(process.descendants(), Stream.of(process)).findFirst().orElseThrow();
  }

  public URI address(String path) {
    return URI.create("http://localhost:" + environment.get("HTTP_PORT") + path);
  }

  /** A path over HTTPS, at the one address that every certificate of the server names. */
  public URI secureAddress(String path) {
    return URI.create("https://127.0.0.1:" + environment.get("HTTPS_PORT") + path);
  }

  public Path log() {
    return home.log();
  }

  /** As the system ends it. */
  public void terminate() {
    Processes.signal(process(), "TERM");
  }

  /** Nobody is told. */
  public void kill() {
    Processes.end(process(), "KILL", STOP);
    Processes.gone(process, STOP);
  }

  @Override
  public void close() {
    Leftovers.clear(home);
  }
}
