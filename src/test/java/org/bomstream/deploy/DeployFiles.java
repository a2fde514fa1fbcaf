package org.bomstream.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What stands under src/deploy. */
final class DeployFiles {
  static final Path FOLDER = Path.of("src", "deploy");

  private DeployFiles() {}

  static Path file(String name) {
    return FOLDER.resolve(name);
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All of a folder, and below it, whose names end so. */
  static List<Path> ending(String end, Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(end)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each document of a file; a key that stands twice is a fault. */
  static List<Map<?, ?>> documents(Path file) {
    var options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    var all = new Yaml(new SafeConstructor(options)).loadAll(text(file));
    return StreamSupport.stream(all.spliterator(), false).<Map<?, ?>>map(Map.class::cast).toList();
  }

  static Map<?, ?> document(String name) {
    return documents(file(name)).getFirst();
  }

  /** What is at the end of a path of names; empty objects and lists where there is nothing. */
  static Map<?, ?> map(Object from, String... path) {
    return at(from, path) instanceof Map<?, ?> found ? found : Map.of();
  }

  static List<?> list(Object from, String... path) {
    return at(from, path) instanceof List<?> found ? found : List.of();
  }

  static String word(Object from, String... path) {
    return String.valueOf(at(from, path));
  }

  private static Object at(Object from, String... path) {
    Object found = from;
    for (String step : path) {
      found = found instanceof Map<?, ?> map ? map.get(step) : null;
    }
    return found;
  }
}
