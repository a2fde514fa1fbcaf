package org.bomstream.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * What a container engine gives a process that may write nothing but a few folders, and is a user
 * whom nobody knows; as far as the machine lets us.
 */
final class ReadOnlyRoot {
  /** Of group 0, as in OpenShift. */
  static final int USER = 1_000_970_000;

  private static final String SCRIPT =
      """
      while [ "$1" != -- ]; do mount --bind "$1" "$1" || exit; shift; done; shift
      mount -o remount,bind,ro / || exit
      exec setpriv --reuid=%d --regid=0 --clear-groups "$@"
      """
          .formatted(USER);

  private ReadOnlyRoot() {}

  /** Whether this machine can do it: by root alone, and where that user finds the project. */
  static boolean isPossible() {
    try {
      var script = List.of("test", "-r", Home.project().resolve("server.xml").toString());
      return new ProcessBuilder(around(script, List.of())).start().waitFor() == 0;
    } catch (IOException unknown) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The command, which may write these folders alone. */
  static List<String> around(List<String> command, List<Path> writable) {
    List<String> all =
        new ArrayList<>(List.of("unshare", "--mount", "--propagation", "private", "sh", "-c"));
    all.add(SCRIPT);
    all.add("sh");
    writable.forEach(folder -> all.add(folder.toString()));
    all.add("--");
    all.addAll(command);
    return all;
  }

  /** A folder as the image makes them: whoever is of group 0 writes it. */
  static Path folder(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwx---"));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
