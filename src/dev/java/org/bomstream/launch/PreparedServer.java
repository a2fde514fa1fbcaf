package org.bomstream.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * A server that was started once, without the application. The runtime notes in its work folder
 * what it has found out of its features; servers of tests begin with a copy of that folder, which
 * saves each a third of the processor time of its first start.
 */
final class PreparedServer {
  private static final Duration START = Duration.ofMinutes(3);

  /** The kernel has started all features. */
  private static final String READY = "CWWKF0011I";

  private PreparedServer() {}

  /** Puts the work folder where it is not there yet. */
  static void copyTo(Path workarea) {
    if (!Files.exists(workarea)) {
      try {
        ServerFolder.copy(Prepared.WORKAREA, workarea);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Made at the first use in this JVM; those who come meanwhile wait for it. */
  private static final class Prepared {
    static final Path WORKAREA = make();

    private static Path make() {
      var home = new Home(Home.project().resolve("target/homes/prepared"));
      try {
        ServerFolder.delete(home.folder());
        startOnce(new Home(home.folder()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return home.workarea();
    }

    private static void startOnce(Home home) throws IOException {
      ServerFolder.assemble(Home.project(), home.server());
      Files.delete(home.server().resolve("apps/bomstream.war"));
      var server = new LibertyProcess(home, environment()).startAsItIs();
      if (!Poll.until(() -> !server.isAlive() || isReady(home), START) || !server.isAlive()) {
        throw new Trouble("the server of the tests did not start; its log is " + home.log());
      }
      LibertyProcess.stop(server);
    }

    private static Map<String, String> environment() {
      return Map.of(
          "HTTP_PORT", Integer.toString(Ports.free()),
          "HTTPS_PORT", Integer.toString(Ports.free()),
          "ADMIN_PORT", Integer.toString(Ports.free()),
          "JVM_ARGS", Bomstream.QUICK_START);
    }

    private static boolean isReady(Home home) {
      try {
        return Files.exists(home.log()) && Files.readString(home.log()).contains(READY);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
