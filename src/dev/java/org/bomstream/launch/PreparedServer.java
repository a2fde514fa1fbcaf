package org.bomstream.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A server that was started once. The runtime notes in its work folder what it has found out of its
 * features and of the application, and it makes a key for HTTPS; servers of tests begin with a copy
 * of both, which saves each two fifths of the processor time of its first start.
 */
final class PreparedServer {
  private PreparedServer() {}

  /** Puts the work folder, and the key, where none is yet. */
  static void copyTo(Home home) {
    copyTo(home.workarea());
    if (!Files.exists(home.secret())) {
      copy(Prepared.HOME.keys(), home.keys());
      copy(Prepared.HOME.secret(), home.secret());
    }
  }

  /** Puts the work folder where it is not there yet. */
  static void copyTo(Path workarea) {
    if (!Files.exists(workarea)) {
      try {
        ServerFolder.copy(Prepared.HOME.workarea(), workarea);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** With its rights: the secret is its owner's alone. */
  private static void copy(Path from, Path to) {
    try {
      Files.createDirectories(to.getParent());
      Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Made at the first use in this JVM; those who come meanwhile wait for it. */
  private static final class Prepared {
    static final Home HOME = make();

    private static Home make() {
      try (var server = Bomstream.unprepared("prepared")) {
        return server.home();
      }
    }
  }
}
