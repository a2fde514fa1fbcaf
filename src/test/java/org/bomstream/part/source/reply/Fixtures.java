package org.bomstream.part.source.reply;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Replies of suppliers' kinds, with parts that nobody makes. */
public final class Fixtures {
  private Fixtures() {}

  /** For example {@code digikey/details.json}. */
  public static String text(String name) {
    try (InputStream bytes =
        Objects.requireNonNull(Fixtures.class.getResourceAsStream("/suppliers/" + name), name)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Members members(String name) {
    return Members.of(json(text(name)));
  }

  public static JsonObject json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
