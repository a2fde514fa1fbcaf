package org.bomstream.chaos;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.bomstream.system.StreamEvent;

/**
 * A package of npm, in a process of Node.js for each stream. The packages are fetched at the first
 * use and kept in {@code .data/}, beside the other binaries of tests.
 */
record NodeClient(String name) implements ClientKind {
  /** Each is a script that takes an address and a token. */
  static final List<String> SCRIPTS = List.of("eventsource", "fetch-event-source");

  private static final List<String> PACKAGES =
      List.of("eventsource@5.1.5", "@microsoft/fetch-event-source@2.0.1");
  private static final Path SOURCES = Path.of("src/test/resources/chaos");
  private static final Path FOLDER = Path.of(".data/stream-clients").toAbsolutePath();

  /** What this machine lacks for these, in words. */
  static Optional<String> missing() {
    if (!Command.isInstalled("node")) {
      return Optional.of("Node.js is not installed");
    }
    try {
      Files.createDirectories(FOLDER);
      for (var script : SCRIPTS) {
        Files.copy(source(script), installed(script), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return hasPackages() || fetchPackages()
        ? Optional.empty()
        : Optional.of("npm is not installed, or could not fetch it");
  }

  private static boolean hasPackages() {
    return Files.exists(FOLDER.resolve("node_modules/.package-lock.json"));
  }

  private static boolean fetchPackages() {
    return Command.succeeds(
        "npm",
        "install",
        "--no-save",
        "--no-audit",
        "--no-fund",
        "--ignore-scripts",
        "--prefix",
        FOLDER.toString(),
        PACKAGES.getFirst(),
        PACKAGES.getLast());
  }

  private static Path source(String script) {
    return SOURCES.resolve(script + ".mjs");
  }

  private static Path installed(String script) {
    return FOLDER.resolve(script + ".mjs");
  }

  @Override
  public Subscriber follow(StreamAddress stream) {
    var printed =
        new PrintedEvents("node", installed(name).toString(), stream.uri() + "", stream.token());
    printed.read(line -> Optional.of(event(line)));
    return printed;
  }

  private static StreamEvent event(String line) {
    JsonArray fields;
    try (var reader = Json.createReader(new StringReader(line))) {
      fields = reader.readArray();
    }
    return new StreamEvent(
        fields.getString(0), fields.getString(1), fields.getString(2), System.nanoTime());
  }
}
