package org.bomstream.part.source.reply;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Replies that suppliers have given to others, which are not the project's to ship. */
public final class RecordedReplies {
  private RecordedReplies() {}

  /**
   * One reply, as the client that recorded it has kept it.
   *
   * @param key names what was asked
   * @param response null where it was an error
   */
  public record Recorded(String key, JsonValue response) {}

  /** All of one supplier, for example {@code digikey_v4}. */
  public static List<Recorded> of(String supplier) {
    String folder = System.getProperty("shared");
    assumeTrue(folder != null, "left out: no recorded replies, give their folder by -Dshared=…");
    Path file = Path.of(folder, "catalog", "kicost-responses", supplier + ".jsonl.gz");
    try (var bytes = new GZIPInputStream(Files.newInputStream(file));
        var lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      return lines.lines().map(RecordedReplies::recorded).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Python's writer leaves a missing number as NaN, which JSON does not know. */
  private static Recorded recorded(String line) {
    try (JsonReader reader = Json.createReader(new StringReader(line.replace(": NaN", ": null")))) {
      var record = reader.readObject();
      JsonValue response = record.get("response");
      return new Recorded(
          record.getString("key"), response instanceof JsonStructure ? response : JsonValue.NULL);
    }
  }
}
