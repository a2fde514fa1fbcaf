package org.bomstream.part.source.catalogue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.bomstream.part.control.Manufacturers;
import org.bomstream.part.control.SourceAnswer;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.PartDetails;
import org.bomstream.part.entity.PartFacts;

/** A PostgreSQL with the catalogue's tables, started once for all tests of this JVM. */
final class PartDatabase {

  /** Of the lock: one class at a time uses it. */
  static final String NAME = "catalogue";

  private static final List<String> SCHEMA =
      List.of("V1__boms_runs_events", "V3__part_catalogue", "V14__order_codes");

  @SuppressWarnings("NullAway.Init") // before the first test
  private static DataSource database;

  private PartDatabase() {}

  /** The database with an empty catalogue. */
  static synchronized DataSource empty() throws IOException, SQLException {
    if (database == null) {
      database =
          EmbeddedPostgres.builder()
              .setPGStartupWait(Duration.ofSeconds(60))
              .start()
              .getPostgresDatabase();
      for (String migration : SCHEMA) {
        execute(text("/db/migration/%s.sql".formatted(migration)));
      }
    }
    execute("truncate catalogue_file cascade");
    return database;
  }

  static CatalogueStore store(DataSource database) {
    CatalogueStore store = new CatalogueStore();
    store.database = database;
    return store;
  }

  static PartCatalogue catalogue(DataSource database) {
    PartCatalogue catalogue = new PartCatalogue();
    catalogue.database = database;
    catalogue.manufacturers = new Manufacturers();
    catalogue.manufacturers.readAliases();
    catalogue.timeout = Duration.ofSeconds(10);
    return catalogue;
  }

  /** What a list shows of the part that was found. */
  static PartFacts facts(SourceAnswer answer) {
    Listing listing = ((SourceAnswer.Found) answer).listing();
    return PartDetails.of(List.of(listing), Instant.now()).headline();
  }

  static long count(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  static void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String text(String resource) throws IOException {
    try (InputStream in = PartDatabase.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
