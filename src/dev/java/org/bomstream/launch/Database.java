package org.bomstream.launch;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.bomstream.settings.declared.ShownText;

/** Whether a database that somebody else runs can be reached at all. */
final class Database {
  private static final int CONNECT_SECONDS = 5;

  private Database() {}

  /** With the defaults that server.xml has. */
  static void requireReachable(Environment environment) {
    var url = environment.get("DATABASE_URL", "");
    DriverManager.setLoginTimeout(CONNECT_SECONDS);
    try (var connection =
        DriverManager.getConnection(
            url,
            environment.get("DATABASE_USER", "bomstream"),
            environment.get("DATABASE_PASSWORD", ""))) {
      connection.isValid(CONNECT_SECONDS);
    } catch (SQLException e) {
      throw new Trouble(
          "the database of DATABASE_URL (%s) cannot be used: %s"
              .formatted(withoutParameters(url), firstLine(e)),
          e);
    }
  }

  /** The parameters of a JDBC address may hold a password; and the driver repeats addresses. */
  private static String withoutParameters(String url) {
    return url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
  }

  private static String firstLine(SQLException e) {
    String words = ShownText.of(String.valueOf(e.getMessage()));
    return words.lines().findFirst().orElse("no reason given");
  }
}
