package org.bomstream.launch;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Loads all classes of a package, and of those below it, at once. */
final class OwnClasses {
  private OwnClasses() {}

  /** A later {@code clean} removes the class files, and the stop must not need them then. */
  static void load() {
    loadWith(OwnClasses.class);
  }

  /** Those of the class's package and of those below it. */
  static void loadWith(Class<?> one) {
    try {
      var here = Path.of(one.getResource("").toURI());
      try (var files = Files.walk(here)) {
        files.map(file -> here.relativize(file).toString()).forEach(file -> load(one, file));
      }
    } catch (IOException | URISyntaxException e) {
      throw new Trouble("cannot read the classes of " + one.getPackageName(), e);
    }
  }

  private static void load(Class<?> one, String file) {
    if (!file.endsWith(".class")) {
      return;
    }
    var path = file.substring(0, file.length() - ".class".length());
    var name = one.getPackageName() + "." + path.replace('/', '.').replace('\\', '.');
    try {
      Class.forName(name, false, one.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new Trouble("cannot load " + name, e);
    }
  }
}
