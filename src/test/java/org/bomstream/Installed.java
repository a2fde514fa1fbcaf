package org.bomstream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program that the machine may have. Where there is none, the test that asks for it is left out;
 * with {@code -D<name>=required} it fails.
 */
public final class Installed {
  private static final int SECONDS = 60;

  private Installed() {}

  /** How a program ended, and all that it said. */
  public record Ended(int status, String words) {}

  /** Its path; a service's program is often in none of the folders of a user's PATH. */
  public static String program(String name) {
    var folders = System.getenv("PATH") + File.pathSeparator + "/usr/sbin";
    return Stream.of(folders.split(File.pathSeparator))
        .map(folder -> new File(folder, name))
        .filter(File::canExecute)
        .findFirst()
        .map(File::getPath)
        .orElseGet(() -> missing(name));
  }

  private static String missing(String name) {
    if ("required".equals(System.getProperty(name))) {
      throw new IllegalStateException("no " + name + " is installed");
    }
    return abort("left out: no " + name + " is installed");
  }

  /** Runs one to its end. */
  public static Ended run(Map<String, String> environment, String... command) {
    var builder = new ProcessBuilder(List.of(command)).redirectErrorStream(true);
    builder.environment().putAll(environment);
    try {
      var process = builder.start();
      process.getOutputStream().close();
      var words = new String(process.getInputStream().readAllBytes(), UTF_8);
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException(command[0] + " does not end");
      }
      return new Ended(process.exitValue(), words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
