package org.bomstream.launch;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Loads this package as a whole at the start. */
final class OwnClasses {
  private OwnClasses() {}

  /** A later {@code clean} removes the class files, and the stop must not need them then. */
  static void load() {
    try {
      var here = Path.of(OwnClasses.class.getResource("").toURI());
      try (var files = Files.list(here)) {
        files.map(file -> file.getFileName().toString()).forEach(OwnClasses::load);
      }
    } catch (IOException | URISyntaxException e) {
      throw new Trouble("cannot read the launcher's own classes", e);
    }
  }

  private static void load(String file) {
    if (!file.endsWith(".class")) {
      return;
    }
    var name = OwnClasses.class.getPackageName() + "." + file.replace(".class", "");
    try {
      Class.forName(name, false, OwnClasses.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new Trouble("cannot load " + name, e);
    }
  }
}
