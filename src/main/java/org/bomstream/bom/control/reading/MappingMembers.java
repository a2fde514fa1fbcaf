package org.bomstream.bom.control.reading;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of a mapping, each of its kind; one that is null is as one that is not there. */
final class MappingMembers {
  private static final int MOST_COLUMNS = 200;
  private static final int MOST_ROWS = 10_000;
  private static final int MOST_WORDS = 50;
  private static final int LONGEST = 1_000;
  private static final List<String> DELIMITERS = List.of(",", ";", "\t", "|");

  private final JsonObject json;

  MappingMembers(JsonObject json) {
    this.json = json;
  }

  @Nullable String text(String member) {
    return switch (json.get(member)) {
      case null -> null;
      case JsonString text when text.getString().length() <= LONGEST -> text.getString();
      case JsonValue value when value.equals(JsonValue.NULL) -> null;
      default -> throw MappingRefusal.badValue(member, "a text");
    };
  }

  @Nullable Integer number(String member) {
    return switch (json.get(member)) {
      case null -> null;
      case JsonNumber number when isIndex(number) -> number.intValue();
      case JsonValue value when value.equals(JsonValue.NULL) -> null;
      default -> throw MappingRefusal.badValue(member, "a number from 0");
    };
  }

  private static boolean isIndex(JsonNumber number) {
    return number.isIntegral() && number.doubleValue() >= 0 && number.doubleValue() <= 1 << 20;
  }

  boolean yesUnlessNo(String member) {
    return switch (json.get(member)) {
      case null -> true;
      case JsonValue value when value.equals(JsonValue.TRUE) || value.equals(JsonValue.NULL) ->
          true;
      case JsonValue value when value.equals(JsonValue.FALSE) -> false;
      default -> throw MappingRefusal.badValue(member, "true or false");
    };
  }

  @Nullable String encoding() {
    String name = text("encoding");
    if (name == null) {
      return null;
    }
    try {
      return Charset.forName(name).name();
    } catch (IllegalCharsetNameException | java.nio.charset.UnsupportedCharsetException e) {
      throw MappingRefusal.badValue("encoding", "the name of an encoding, such as UTF-8");
    }
  }

  @Nullable String delimiter() {
    String delimiter = text("delimiter");
    if (delimiter != null && !DELIMITERS.contains(delimiter)) {
      throw MappingRefusal.badValue("delimiter", "a comma, a semicolon, a tab or a bar");
    }
    return delimiter;
  }

  List<Integer> rows(String member) {
    return array(member, MOST_ROWS, "a list of row numbers").stream()
        .map(
            row -> {
              if (row instanceof JsonNumber number && isIndex(number)) {
                return number.intValue();
              }
              throw MappingRefusal.badValue(member, "a list of row numbers");
            })
        .toList();
  }

  List<String> words(String member) {
    return array(member, MOST_WORDS, "a list of texts").stream()
        .map(
            word -> {
              if (word instanceof JsonString text && text.getString().length() <= LONGEST) {
                return text.getString();
              }
              throw MappingRefusal.badValue(member, "a list of texts");
            })
        .toList();
  }

  private List<JsonValue> array(String member, int most, String expected) {
    return switch (json.get(member)) {
      case null -> List.of();
      case JsonArray array when array.size() <= most -> array;
      case JsonValue value when value.equals(JsonValue.NULL) -> List.of();
      default -> throw MappingRefusal.badValue(member, expected);
    };
  }

  Map<String, ColumnChoice> columns() {
    JsonValue value = json.get("columns");
    if (value == null || value.equals(JsonValue.NULL)) {
      return Map.of();
    }
    if (!(value instanceof JsonObject fields) || fields.size() > MOST_COLUMNS) {
      throw MappingRefusal.badValue("columns", "an object of our fields and columns");
    }
    Map<String, ColumnChoice> columns = new LinkedHashMap<>();
    fields.forEach((field, column) -> columns.put(known(field), choice(field, column)));
    return Map.copyOf(columns);
  }

  private static String known(String field) {
    if (!OurFields.isKnown(field)) {
      throw MappingRefusal.unknownField(field);
    }
    return field;
  }

  private static ColumnChoice choice(String field, JsonValue column) {
    return switch (column) {
      case JsonString title when title.getString().length() <= LONGEST ->
          ColumnChoice.of(title.getString());
      case JsonNumber index when isIndex(index) -> ColumnChoice.of(index.intValue());
      case JsonValue none when none.equals(JsonValue.NULL) -> ColumnChoice.NONE;
      default -> throw MappingRefusal.badValue("columns/" + field, "a title, an index or null");
    };
  }
}
