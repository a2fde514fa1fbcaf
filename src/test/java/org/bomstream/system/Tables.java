package org.bomstream.system;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.bomstream.launch.PostgresProcess;

/** What has really been committed, as opposed to what the interface tells of it. */
public record Tables(String jdbcUrl) {

  /** The first column of the only row. */
  public long number(String sql, Object... parameters) {
    return rows(sql, parameters).stream().mapToLong(Long::parseLong).sum();
  }

  /** Changes rows, or the schema. */
  public void change(String sql, Object... parameters) {
    try (var connection = DriverManager.getConnection(jdbcUrl, PostgresProcess.USER, "");
        var statement = connection.prepareStatement(sql)) {
      for (var i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The columns of each row, separated by spaces. */
  public List<String> rows(String sql, Object... parameters) {
    try (var connection = DriverManager.getConnection(jdbcUrl, PostgresProcess.USER, "");
        var statement = connection.prepareStatement(sql)) {
      for (var i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      var rows = new ArrayList<String>();
      try (var found = statement.executeQuery()) {
        while (found.next()) {
          var row = new ArrayList<String>();
          for (var i = 1; i <= found.getMetaData().getColumnCount(); i++) {
            row.add(found.getString(i));
          }
          rows.add(String.join(" ", row));
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
