package org.bomstream.sql;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A statement of the product's with values for its parameters.
 *
 * @param byKey whether each row is to be found by its whole key in any session, ours or not
 * @param most rows that it may examine
 */
record PlannedStatement(
    Class<?> store, String constant, List<Object> values, boolean byKey, int most) {
  private static final Pattern NUMBERED = Pattern.compile("\\?(\\d+)");
  private static final Pattern BARE = Pattern.compile("\\?");

  /** Short enough for a prepared statement, and another for other values. */
  String name() {
    return "%s.%s #%h".formatted(store.getSimpleName(), constant, values);
  }

  void prepare(Connection connection) throws SQLException {
    run(
        connection,
        "prepare \"%s\"(%s) as %s"
            .formatted(
                name(),
                values.stream().map(PlannedStatement::type).collect(Collectors.joining(", ")),
                text()));
  }

  /** Plans it, and does nothing else: a generic plan is kept. */
  void plan(Connection connection) throws SQLException {
    run(connection, "explain " + execution());
  }

  /** How many rows the prepared statement looks at. */
  long examined(Connection connection) throws SQLException {
    run(connection, "begin");
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("explain (analyze, format json) " + execution())) {
      row.next();
      try (var reader = Json.createReader(new StringReader(row.getString(1)))) {
        return examined(reader.readArray().getJsonObject(0).getJsonObject("Plan"));
      }
    } finally {
      run(connection, "rollback");
    }
  }

  private static long examined(JsonObject node) {
    boolean scan = node.containsKey("Relation Name") || node.containsKey("Index Name");
    long loops = node.getInt("Actual Loops");
    double here =
        (scan ? number(node, "Actual Rows") : 0)
            + number(node, "Rows Removed by Filter")
            + number(node, "Rows Removed by Index Recheck")
            + number(node, "Rows Removed by Join Filter");
    JsonArray below =
        node.containsKey("Plans") ? node.getJsonArray("Plans") : JsonValue.EMPTY_JSON_ARRAY;
    return Math.round(here * loops)
        + below.stream().mapToLong(child -> examined(child.asJsonObject())).sum();
  }

  private static double number(JsonObject node, String name) {
    return node.get(name) instanceof JsonNumber found ? found.doubleValue() : 0;
  }

  private String execution() {
    Stream<String> literals = values.stream().map(value -> "'%s'".formatted(value));
    return "execute \"%s\"(%s)".formatted(name(), literals.collect(Collectors.joining(", ")));
  }

  /** As the store has it; tests see no private constant but this way. */
  private String text() {
    try {
      var field = store.getDeclaredField(constant);
      field.setAccessible(true);
      String numbered = NUMBERED.matcher((String) field.get(null)).replaceAll("\\$$1");
      int[] next = {0};
      return BARE.matcher(numbered).replaceAll(bare -> "\\$" + ++next[0]);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As which the driver hands it over. */
  private static String type(Object value) {
    return switch (value) {
      case java.util.UUID id -> "uuid";
      case Integer number -> "integer";
      case java.time.Instant time -> "timestamptz";
      default -> "varchar";
    };
  }

  private static void run(Connection connection, String... commands) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String command : commands) {
        statement.execute(command);
      }
    }
  }
}
