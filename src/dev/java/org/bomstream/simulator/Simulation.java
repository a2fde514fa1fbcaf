package org.bomstream.simulator;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.bomstream.simulator.script.Script;

/**
 * What {@code ./mvnw -Psimulator} runs: the suppliers in the foreground, until stopped. Options:
 * {@code -Dsimulator.port=27300 -Dsimulator.catalogue=file,file -Dsimulator.script=file
 * -Dsimulator.truststore=file}, the last of which stands for TLS.
 */
public final class Simulation {
  private static final int PORT = 27300;

  private Simulation() {}

  /** Ends with the exit code 1 after one line where an option is wrong. */
  public static void main(String[] arguments) {
    try {
      print(start());
    } catch (IllegalArgumentException | java.io.UncheckedIOException e) {
      System.err.println("Simulator: " + e.getMessage());
      System.exit(1);
    }
    endWithMaven();
  }

  private static Simulator start() {
    var setup = Simulator.setup().firstPort(port());
    var files = files(option("catalogue"));
    if (!files.isEmpty()) {
      setup.catalogue(files);
    }
    if (!option("script").isEmpty()) {
      setup.script(Script.read(Path.of(option("script"))));
    }
    if (option("truststore").isEmpty()) {
      return setup.start();
    }
    var simulator = setup.secure().start();
    simulator.certificate().orElseThrow().writeTrustStore(Path.of(option("truststore")));
    return simulator;
  }

  private static int port() {
    var text = option("port");
    if (!text.matches("\\d{0,5}")) {
      throw new IllegalArgumentException("simulator.port is no port: " + text);
    }
    return text.isEmpty() ? PORT : Integer.parseInt(text);
  }

  private static List<Path> files(String names) {
    return Stream.of(names.split(",")).filter(name -> !name.isBlank()).map(Path::of).toList();
  }

  private static String option(String name) {
    return System.getProperty("simulator." + name, "").strip();
  }

  private static void print(Simulator simulator) {
    System.out.printf(
        "%n  %d parts. Counts, scripts: %s%n%n",
        simulator.catalogue().parts().size(), simulator.adminAddress());
    simulator.environment().forEach((name, value) -> System.out.println("  " + name + "=" + value));
    System.out.println();
  }

  /** Whoever started us may end in any way: then so do we. */
  private static void endWithMaven() {
    var pid = System.getProperty("bomstream.parent");
    if (pid != null) {
      ProcessHandle.of(Long.parseLong(pid)).ifPresent(parent -> parent.onExit().join());
      System.exit(0);
    }
    LockSupport.park();
  }
}
