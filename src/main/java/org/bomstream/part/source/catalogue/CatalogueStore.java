package org.bomstream.part.source.catalogue;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.bomstream.part.source.catalogue.file.BadCatalogue;
import org.bomstream.part.source.catalogue.file.CatalogueFile;
import org.bomstream.part.source.catalogue.file.CatalogueReader;
import org.bomstream.sql.SqlArray;

/**
 * Replaces files of the catalogue in the database, each whole in a transaction of its own: whoever
 * looks up parts sees the old content or the new, never a mixture. Nodes take turns.
 */
@ApplicationScoped
public class CatalogueStore {

  /** Held while a file is written; the number is arbitrary, and nobody else's. */
  private static final String TAKE_TURNS =
      """
      set local lock_timeout = '50s';
      select pg_advisory_xact_lock(7270130)
      """;

  private static final String FIND_UNCHANGED =
      """
      update catalogue_file set precedence = ? where name = ? and content_hash = ?
      returning parts, skipped
      """;

  private static final String INSERT =
      """
      insert into catalogue_file (name, precedence, content_hash, parts, skipped, loaded_at)
      values (?, ?, ?, 0, 0, ?) returning id
      """;

  private static final String COUNT =
      "update catalogue_file set parts = ?, skipped = ? where name = ?";

  private static final String DELETE = "delete from catalogue_file where name = ?";

  private static final String KEEP_ONLY =
      """
      delete from catalogue_file where name <> all(cast(? as text[])) and not exists (
        select 1 from unnest(cast(? as text[])) f(folder) where starts_with(name, f.folder))
      """;

  @Resource(lookup = "jdbc/bomstream", shareable = false)
  DataSource database;

  /**
   * What the database holds of a file.
   *
   * @param parts how many rows became parts
   * @param badRows how many were left out
   */
  public record Loaded(int parts, int badRows) {}

  /** Something done in one transaction. */
  private interface Work<T> {
    T in(Connection connection) throws SQLException, IOException, BadCatalogue;
  }

  /**
   * Makes the database hold the file's content; nothing is written when it does already.
   *
   * @param precedence the lowest is believed first
   * @throws IOException when the file cannot be read
   * @throws BadCatalogue when it is no catalogue; what was loaded from it before stays
   */
  Loaded load(CatalogueFile file, int precedence) throws IOException, SQLException, BadCatalogue {
    String hash = file.contentHash();
    return transaction(
        connection -> {
          Optional<Loaded> unchanged = unchanged(connection, file, precedence, hash);
          return unchanged.isPresent()
              ? unchanged.get()
              : replace(connection, file, precedence, hash);
        });
  }

  /**
   * Forgets all files but these.
   *
   * @param folders what the names of others begin with that are kept: nobody knows what is in there
   */
  int keepOnly(List<CatalogueFile> files, List<String> folders)
      throws IOException, SQLException, BadCatalogue {
    return transaction(
        connection -> {
          try (PreparedStatement delete = connection.prepareStatement(KEEP_ONLY)) {
            delete.setString(1, SqlArray.ofTexts(files.stream().map(CatalogueFile::name).toList()));
            delete.setString(2, SqlArray.ofTexts(folders));
            return delete.executeUpdate();
          }
        });
  }

  private Optional<Loaded> unchanged(
      Connection connection, CatalogueFile file, int precedence, String hash) throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(FIND_UNCHANGED)) {
      update.setInt(1, precedence);
      update.setString(2, file.name());
      update.setString(3, hash);
      try (ResultSet row = update.executeQuery()) {
        return row.next()
            ? Optional.of(new Loaded(row.getInt(1), row.getInt(2)))
            : Optional.empty();
      }
    }
  }

  private Loaded replace(Connection connection, CatalogueFile file, int precedence, String hash)
      throws SQLException, IOException, BadCatalogue {
    delete(connection, file);
    Instant now = Instant.now();
    int id = insert(connection, file, precedence, hash, now);
    CatalogueWriter rows = new CatalogueWriter(connection, id, file.name());
    try (InputStream in = file.open()) {
      CatalogueReader.read(file.name(), now, in, rows);
    }
    rows.flush();
    count(connection, file, rows);
    return new Loaded(rows.parts(), rows.badRows());
  }

  private static void delete(Connection connection, CatalogueFile file) throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
      delete.setString(1, file.name());
      delete.executeUpdate();
    }
  }

  private static int insert(
      Connection connection, CatalogueFile file, int precedence, String hash, Instant at)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, file.name());
      insert.setInt(2, precedence);
      insert.setString(3, hash);
      insert.setObject(4, at.atOffset(ZoneOffset.UTC));
      try (ResultSet row = insert.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  private static void count(Connection connection, CatalogueFile file, CatalogueWriter rows)
      throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(COUNT)) {
      update.setInt(1, rows.parts());
      update.setInt(2, rows.badRows());
      update.setString(3, file.name());
      update.executeUpdate();
    }
  }

  private <T> T transaction(Work<T> work) throws SQLException, IOException, BadCatalogue {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        takeTurns(connection);
        T result = work.in(connection);
        connection.commit();
        connection.setAutoCommit(true);
        return result;
      } catch (SQLException | IOException | BadCatalogue | RuntimeException e) {
        rollback(connection, e);
        throw e;
      }
    }
  }

  private static void rollback(Connection connection, Exception cause) {
    try {
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  private static void takeTurns(Connection connection) throws SQLException {
    try (PreparedStatement lock = connection.prepareStatement(TAKE_TURNS)) {
      lock.execute();
    }
  }
}
