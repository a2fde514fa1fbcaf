package org.bomstream.benchmark;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Every statement that a database has done, with what it took and how many rows it read. */
final class StatementLog {
  private static final List<String> SETTINGS =
      List.of(
          "load 'auto_explain'",
          "alter system set session_preload_libraries = 'auto_explain'",
          "alter system set auto_explain.log_analyze = on",
          "alter system set auto_explain.log_timing = off",
          "alter system set auto_explain.log_format = 'json'",
          "alter system set auto_explain.log_min_duration = -1",
          "select pg_reload_conf()");

  private static final Pattern PLAN =
      Pattern.compile("duration: (?<ms>[\\d.]+) ms  plan:\\s*(?<json>\\{.*?\n\t?\\})", Pattern.DOTALL);

  private final Path log;
  private long read;

  StatementLog(Path log) {
    this.log = log;
  }

  /**
   * What one statement has taken, all its executions together.
   *
   * @param most rows that one of them has read
   */
  record Taken(int times, double milliseconds, double rows, double most) {
    Taken plus(Taken other) {
      return new Taken(
          times + other.times,
          milliseconds + other.milliseconds,
          rows + other.rows,
          Math.max(most, other.most));
    }

    double each() {
      return milliseconds / times;
    }

    double rowsEach() {
      return rows / times;
    }
  }

  /** For all connections that are made from now on; nothing is written yet. */
  static void prepare(Connection database) throws SQLException {
    execute(database, SETTINGS);
  }

  /**
   * From now on a share of all statements is written down, each with its plan.
   *
   * @param share 0 for none, 1 for all
   */
  static void write(Connection database, double share) throws SQLException {
    execute(
        database,
        List.of(
            "alter system set auto_explain.sample_rate = " + share,
            "alter system set auto_explain.log_min_duration = " + (share > 0 ? 0 : -1),
            "select pg_reload_conf()"));
  }

  private static void execute(Connection database, List<String> commands) throws SQLException {
    try (var statement = database.createStatement()) {
      for (String command : commands) {
        statement.execute(command);
      }
    }
  }

  /** What has been done since this was asked last, by the statements' texts. */
  Map<String, Taken> next() throws IOException {
    Map<String, Taken> taken = new TreeMap<>();
    var plans = PLAN.matcher(text());
    while (plans.find()) {
      try (var reader = Json.createReader(new StringReader(plans.group("json")))) {
        JsonObject told = reader.readObject();
        double rows = rows(told.getJsonObject("Plan"));
        taken.merge(
            told.getString("Query Text").replaceAll("\\s+", " ").strip(),
            new Taken(1, Double.parseDouble(plans.group("ms")), rows, rows),
            Taken::plus);
      }
    }
    return taken;
  }

  private String text() throws IOException {
    try (var file = new RandomAccessFile(log.toFile(), "r")) {
      file.seek(read);
      var bytes = new byte[Math.toIntExact(file.length() - read)];
      file.readFully(bytes);
      read += bytes.length;
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  /** Those that were looked at in tables, whether they were wanted or not. */
  private static double rows(JsonObject plan) {
    double rows = 0;
    if (plan.containsKey("Relation Name") && !plan.getString("Node Type").equals("ModifyTable")) {
      rows +=
          number(plan, "Actual Loops")
              * (number(plan, "Actual Rows")
                  + number(plan, "Rows Removed by Filter")
                  + number(plan, "Rows Removed by Index Recheck"));
    }
    for (JsonValue part : plan.getOrDefault("Plans", JsonValue.EMPTY_JSON_ARRAY).asJsonArray()) {
      rows += rows(part.asJsonObject());
    }
    return rows;
  }

  private static double number(JsonObject plan, String member) {
    return plan.containsKey(member) ? plan.getJsonNumber(member).doubleValue() : 0;
  }
}
