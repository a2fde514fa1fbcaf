package org.bomstream.launch;

/** A start that cannot go on, said in one line for the person at the terminal. */
final class Trouble extends RuntimeException {
  private static final long serialVersionUID = 1;

  Trouble(String line) {
    super(line);
  }

  Trouble(String line, Throwable cause) {
    super(line, cause);
  }
}
