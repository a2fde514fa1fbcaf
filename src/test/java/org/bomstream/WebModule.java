package org.bomstream;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file of the web application that imports others, or is imported.
 *
 * @param path from the application's root
 */
record WebModule(Path path, String text) {
  static final Path ROOT = Path.of("src/main/webapp");
  private static final Pattern IMPORT =
      Pattern.compile("(?:\\bfrom|^import|\\bimport\\()\\s*'(\\.[^']+)'", Pattern.MULTILINE);

  static List<WebModule> all() {
    return found(".js", ".d.ts").map(path -> new WebModule(path, read(path))).toList();
  }

  /** Files whose names end so, from the application's root. */
  static Stream<Path> found(String... endings) {
    try (var files = Files.walk(ROOT)) {
      return files
          .map(ROOT::relativize)
          .filter(file -> List.of(endings).stream().anyMatch(file.toString()::endsWith))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path path) {
    try {
      return Files.readString(ROOT.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What it imports, types included. */
  Set<Path> imports() {
    return IMPORT
        .matcher(text)
        .results()
        .map(found -> path.resolveSibling(found.group(1)).normalize())
        .map(this::meant)
        .collect(toUnmodifiableSet());
  }

  /** A declaration that names a module means the module's declaration. */
  private Path meant(Path imported) {
    var declaration = Path.of(imported.toString().replaceFirst("\\.js$", ".d.ts"));
    return isDeclaration(path) && Files.exists(ROOT.resolve(declaration)) ? declaration : imported;
  }

  static boolean isDeclaration(Path path) {
    return path.toString().endsWith(".d.ts");
  }

  /** The folder in {@code app}; {@code shared} for those beside the folders. */
  static String component(Path path) {
    if (!path.startsWith("app")) {
      return isDeclaration(path) ? "contract" : "published";
    }
    return path.getNameCount() > 2 ? path.getName(1).toString() : "shared";
  }

  /** {@code boundary}, {@code control} or {@code entity}; empty outside of them. */
  static String layer(Path path) {
    return path.getNameCount() > 3 ? path.getName(2).toString() : "";
  }

  /** Its text would hide what a test says of it. */
  @Override
  public String toString() {
    return path.toString();
  }
}
