package org.bomstream.launch;

import java.io.BufferedReader;
import java.util.regex.Pattern;

/** What of the server's console reaches the terminal: the first lines of its warnings and errors. */
final class Console {
  /** Open Liberty's simple format: time, thread, logger, then the level's letter. */
  private static final Pattern SERIOUS = Pattern.compile("\\[[^]]+] \\S+ (\\S+) +([WEF]) (.*)");

  private Console() {}

  /** Traces and all else are in the server's log. */
  static void pass(BufferedReader server) {
    server.lines().forEach(Console::pass);
  }

  private static void pass(String line) {
    var serious = SERIOUS.matcher(line);
    if (serious.matches()) {
      System.out.println(level(serious.group(2)) + serious.group(3));
    }
  }

  private static String level(String letter) {
    return letter.equals("W") ? "Warning: " : "Error: ";
  }
}
