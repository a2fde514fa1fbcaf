package org.bomstream.sql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.jar.JarFile;
import org.flywaydb.core.Flyway;

/** A version of PostgreSQL that we support, as the build has put it into a folder. */
record PostgresVersion(Path jar) {
  private static final Path FOLDER = Path.of("target/postgres");
  private static final Path BINARIES = Path.of(".data/postgres-binaries").toAbsolutePath();
  private static final String MIGRATIONS = "filesystem:src/main/resources/db/migration";

  static List<PostgresVersion> all() {
    try (var jars = Files.list(FOLDER)) {
      return jars.sorted().map(PostgresVersion::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An empty database with our schema, which gathers no statistics by itself. */
  @SuppressWarnings("resource") // The caller's.
  EmbeddedPostgres start() throws IOException {
    EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setPgBinaryResolver((system, processor) -> binaries())
            .setOverrideWorkingDirectory(BINARIES.toFile())
            .setPGStartupWait(Duration.ofSeconds(60))
            .setServerConfig("autovacuum", "off")
            .start();
    Flyway.configure()
        .dataSource(server.getPostgresDatabase())
        .locations(MIGRATIONS)
        .load()
        .migrate();
    return server;
  }

  private InputStream binaries() throws IOException {
    try (JarFile opened = new JarFile(jar.toFile())) {
      var archive =
          opened.stream().filter(e -> e.getName().endsWith(".txz")).findFirst().orElseThrow();
      return new ByteArrayInputStream(opened.getInputStream(archive).readAllBytes());
    }
  }

  @Override
  public String toString() {
    return "PostgreSQL " + jar.getFileName().toString().replaceAll(".*-|\\.jar$", "");
  }
}
