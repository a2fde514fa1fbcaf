package org.bomstream.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;

/** The server's configuration folder, put together afresh from what the build made. */
final class ServerFolder {
  private ServerFolder() {}

  /** Copies, so that a build beside it cannot pull the files from under a running server. */
  static void assemble(Path project, Path server) throws IOException {
    delete(server);
    copy(project.resolve("server.xml"), server.resolve("server.xml"));
    copy(project.resolve("liberty"), server);
    copy(project.resolve("target/bomstream.war"), server.resolve("apps/bomstream.war"));
    copy(project.resolve("target/lib"), server.resolve("lib"));
  }

  /** Copies a file, or all that a folder holds into another. */
  static void copy(Path from, Path to) throws IOException {
    try (var paths = Files.walk(from)) {
      for (var path : paths.filter(Files::isRegularFile).toList()) {
        var target = to.resolve(from.relativize(path).toString());
        Files.createDirectories(target.getParent());
        Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var paths = Files.walk(folder)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
