package org.bomstream.launch;

import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;

/**
 * A version of PostgreSQL that the build has put into a folder, as opposed to the one that we start
 * as a rule, which is on the class path.
 */
public record PostgresBinaries(Path jar) implements PgBinaryResolver {
  private static final Path FOLDER = Path.of("target/postgres");
  private static volatile Optional<PostgresBinaries> chosen = Optional.empty();

  /** The oldest first. */
  public static List<PostgresBinaries> all() {
    try (var jars = Files.list(FOLDER)) {
      return jars.sorted().map(PostgresBinaries::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From now on this JVM starts the version that begins with these numbers. */
  public static void choose(String version) {
    chosen = all().stream().filter(one -> one.version().startsWith(version + ".")).findFirst();
    if (chosen.isEmpty()) {
      throw new Trouble("there is no PostgreSQL %s in %s".formatted(version, FOLDER));
    }
  }

  static Optional<PostgresBinaries> chosen() {
    return chosen;
  }

  private String version() {
    return jar.getFileName().toString().replaceAll(".*-|\\.jar$", "");
  }

  @Override
  public InputStream getPgBinary(String system, String processor) throws IOException {
    try (JarFile opened = new JarFile(jar.toFile())) {
      var archive =
          opened.stream().filter(e -> e.getName().endsWith(".txz")).findFirst().orElseThrow();
      return new ByteArrayInputStream(opened.getInputStream(archive).readAllBytes());
    }
  }

  @Override
  public String toString() {
    return "PostgreSQL " + version();
  }
}
