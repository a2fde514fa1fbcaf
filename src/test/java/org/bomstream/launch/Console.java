package org.bomstream.launch;

import java.io.BufferedReader;

/** What of the server's console reaches the terminal: warnings and errors, the rest is in its log. */
final class Console {
  private Console() {}

  static void pass(BufferedReader server) {
    server.lines().filter(Console::matters).forEach(System.out::println);
  }

  private static boolean matters(String line) {
    return !line.isBlank() && !line.startsWith("Launching ");
  }
}
