package org.bomstream.launch;

import java.io.BufferedReader;
import java.util.regex.Pattern;

/**
 * What of the server's console reaches the terminal: the first lines of its warnings and errors.
 */
final class Console {
  /** Open Liberty's simple format: time, thread, logger, then the level's letter. */
  private static final Pattern SERIOUS = Pattern.compile("\\[[^]]+] \\S+ \\S+ +([WEF]) (.*)");

  /** The Java runtime's last words, where it ends by itself. */
  private static final String TERMINATING = "Terminating due to ";

  /** What the server says where the application cannot be started. */
  private static final String APPLICATION_FAILED = "CWWKZ0002E";

  private volatile boolean applicationFailed;

  /** Returns at the end of the server. Traces and all else are in the server's log. */
  void pass(BufferedReader server) {
    server.lines().forEach(this::pass);
  }

  /** Whether the server runs on without its application. */
  boolean applicationFailed() {
    return applicationFailed;
  }

  private void pass(String line) {
    var serious = SERIOUS.matcher(line);
    if (serious.matches()) {
      System.out.println(level(serious.group(1)) + serious.group(2));
      applicationFailed |= line.contains(APPLICATION_FAILED);
    } else if (line.startsWith(TERMINATING)) {
      System.out.println("Error: " + line);
    }
  }

  private static String level(String letter) {
    return letter.equals("W") ? "Warning: " : "Error: ";
  }
}
