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
          "alter system set auto_explain.log_min_duration = 0",
          "alter system set auto_explain.log_analyze = on",
          "alter system set auto_explain.log_format = 'json'",
          "select pg_reload_conf()");

  private static final Pattern PLAN =
      Pattern.compile("duration: (?<ms>[\\d.]+) ms  plan:\\s*(?<json>\\{.*?\n\t?\\})", Pattern.DOTALL);

  private final Path log;
  private long read;

  StatementLog(Path log) {
    this.log = log;
  }

  /** What one statement has taken, all its executions together. */
  record Taken(int times, double milliseconds, double rows) {
    Taken plus(Taken other) {
      return new Taken(
          times + other.times, milliseconds + other.milliseconds, rows + other.rows);
    }

    double each() {
      return milliseconds / times;
    }

    double rowsEach() {
      return rows / times;
    }
  }

  /** Of all connections that are made from now on. */
  static void begin(Connection database) throws SQLException {
    try (var statement = database.createStatement()) {
      for (String setting : SETTINGS) {
        statement.execute(setting);
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
        taken.merge(
            told.getString("Query Text").replaceAll("\\s+", " ").strip(),
            new Taken(
                1, Double.parseDouble(plans.group("ms")), rows(told.getJsonObject("Plan"))),
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
