package org.bomstream;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

/** The database as tests inside of the server see it, past the stores that they test. */
@ApplicationScoped
public class ServerTables {
  @Resource(lookup = "jdbc/bomstream")
  DataSource database;

  /**
   * Does the work in a transaction of its own.
   *
   * @throws RuntimeException the work's own, after which nothing is committed
   */
  @Transactional(TxType.REQUIRES_NEW)
  public <T> T inTransaction(Callable<T> work) throws Exception {
    return work.call();
  }

  /** Changes rows, or the schema. */
  public void change(String sql, Object... parameters) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = prepared(connection, sql, parameters)) {
      statement.executeUpdate();
    }
  }

  /** The only row's only column. */
  public <T> T one(Class<T> type, String sql, Object... parameters) throws SQLException {
    return all(type, sql, parameters).getFirst();
  }

  /** The only column of all rows. */
  public <T> List<T> all(Class<T> type, String sql, Object... parameters) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = prepared(connection, sql, parameters);
        ResultSet rows = statement.executeQuery()) {
      List<T> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getObject(1, type));
      }
      return values;
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }

  /** Leaves no BOM, run or event to the next test, and no node that was seen. */
  public void clear() throws SQLException {
    change("delete from bom");
    change("delete from node");
  }
}
