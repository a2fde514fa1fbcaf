package org.bomstream.simulator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.bomstream.simulator.json.Json;
import org.bomstream.simulator.json.Tree;

/** The paths of all members of a reply, each with its type: {@code .Parts[].Min string}. */
final class FieldPaths {
  private FieldPaths() {}

  static Set<String> of(Object reply) {
    var paths = new TreeSet<String>();
    walk("", reply, paths);
    return paths;
  }

  /** Of all replies of a file, as far as they are not null, which stands for not found. */
  static Set<String> recorded(String file, Predicate<String> wanted) {
    var path =
        Path.of(System.getProperty("shared"), "catalog/kicost-responses", file + ".jsonl.gz");
    var paths = new TreeSet<String>();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        var record = Json.tree(line);
        if (record.get("response") != null && wanted.test(record.text("key").orElse(""))) {
          walk("", record.get("response"), paths);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return paths;
  }

  private static void walk(String path, Object value, Set<String> to) {
    to.add(path + " " + type(value));
    switch (value) {
      case Tree tree ->
          tree.members().forEach((name, member) -> walk(path + "." + name, member, to));
      case List<?> list -> list.forEach(element -> walk(path + "[]", element, to));
      case null, default -> {}
    }
  }

  private static String type(Object value) {
    return switch (value) {
      case Tree _ -> "object";
      case List<?> _ -> "array";
      case String _ -> "string";
      case Boolean _ -> "boolean";
      case null -> "null";
      default -> "number";
    };
  }
}
