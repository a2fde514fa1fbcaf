package org.bomstream.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** The Open Liberty server with the application, as one child process. */
final class LibertyProcess {
  private static final Duration STOP = Duration.ofSeconds(90);

  private final Home home;
  private final Map<String, String> environment;
  private final Console console = new Console();

  LibertyProcess(Home home, Map<String, String> environment) {
    this.home = home;
    this.environment = environment;
  }

  /** Returns as soon as the process exists; what it says goes to the console's filter. */
  ProcessHandle start() {
    try {
      ServerFolder.assemble(Home.project(), home.server());
      replaceApplication();
      Files.createDirectories(home.logs());
      var builder =
          new ProcessBuilder(Home.runtime().resolve("bin/server").toString(), "run", "bomstream")
              .redirectErrorStream(true)
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
      builder.environment().clear();
      builder.environment().putAll(environment);
      builder.environment().putAll(places());
      var process = builder.start();
      Thread.ofPlatform().daemon().start(() -> console.pass(process.inputReader()));
      return process.toHandle();
    } catch (IOException e) {
      throw new Trouble("the server cannot be started: " + e.getMessage(), e);
    }
  }

  /** A benchmark may name a copy with a part source of its own. */
  private void replaceApplication() throws IOException {
    var other = environment.get("BOMSTREAM_WAR");
    if (other != null) {
      ServerFolder.copy(Path.of(other), home.server().resolve("apps/bomstream.war"));
    }
  }

  /** Whether it runs on without its application. */
  boolean applicationFailed() {
    return console.applicationFailed();
  }

  private Map<String, String> places() throws IOException {
    return Map.of(
        "WLP_USER_DIR", home.usr().toString(),
        "WLP_OUTPUT_DIR", home.output().toString(),
        "LOG_DIR", home.logs().toString(),
        "JAVA_HOME", System.getProperty("java.home"),
        "WLP_LOGGING_CONSOLE_LOGLEVEL", "WARNING",
        // Console reads it.
        "LOG_FORMAT", "simple",
        "keystore_password", keystorePassword());
  }

  /** Made at the first start of a home and kept there, beside the keys that it opens. */
  private String keystorePassword() throws IOException {
    var file = home.secret();
    if (!Files.exists(file)) {
      var ownerOnly = PosixFilePermissions.fromString("rw-------");
      Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly));
      Files.writeString(file, UUID.randomUUID().toString());
    }
    return Files.readString(file);
  }

  static void stop(ProcessHandle server) {
    Processes.end(server, "TERM", STOP);
  }
}
