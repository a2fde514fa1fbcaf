package org.bomstream.simulator.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From JSON's text to its values, and back. */
public final class Json {
  private static final JsonProvider JSON = JsonProvider.provider();

  private Json() {}

  /**
   * An object in JSON.
   *
   * @throws IllegalArgumentException where it is none
   */
  public static Tree tree(String text) {
    if (value(text) instanceof Tree tree) {
      return tree;
    }
    throw new IllegalArgumentException("no JSON object");
  }

  /** Anything in JSON. */
  public static @Nullable Object value(String text) {
    try (var reader = JSON.createReader(new StringReader(text))) {
      return plain(reader.readValue());
    } catch (JsonException e) {
      throw new IllegalArgumentException("no JSON: " + e.getMessage(), e);
    }
  }

  private static @Nullable Object plain(JsonValue value) {
    return switch (value) {
      case JsonObject object -> plain(object);
      case JsonArray array -> list(array);
      case JsonString string -> string.getString();
      case JsonNumber number -> number.bigDecimalValue();
      default -> value.equals(JsonValue.NULL) ? null : value.equals(JsonValue.TRUE);
    };
  }

  private static Tree plain(JsonObject object) {
    var tree = new Tree();
    object.forEach((name, member) -> tree.put(name, plain(member)));
    return tree;
  }

  private static List<@Nullable Object> list(JsonArray array) {
    var list = new ArrayList<@Nullable Object>();
    array.forEach(element -> list.add(plain(element)));
    return list;
  }

  /** The text of a tree, a list, a text, a number, a truth or null. */
  public static String text(@Nullable Object value) {
    var text = new StringBuilder();
    write(value, text);
    return text.toString();
  }

  private static void write(@Nullable Object value, StringBuilder to) {
    switch (value) {
      case Tree tree -> writeMembers(tree.members(), to);
      case List<?> list -> writeElements(list, to);
      case String text -> quote(text, to);
      case BigDecimal number -> to.append(number.toPlainString());
      case null, default -> to.append(value);
    }
  }

  private static void writeMembers(Map<String, @Nullable Object> members, StringBuilder to) {
    to.append('{');
    var comma = "";
    for (var member : members.entrySet()) {
      to.append(comma);
      quote(member.getKey(), to);
      to.append(':');
      write(member.getValue(), to);
      comma = ",";
    }
    to.append('}');
  }

  private static void writeElements(List<?> list, StringBuilder to) {
    to.append('[');
    var comma = "";
    for (var element : list) {
      to.append(comma);
      write(element, to);
      comma = ",";
    }
    to.append(']');
  }

  private static void quote(String text, StringBuilder to) {
    to.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> to.append('\\').append(c);
        case '\n' -> to.append("\\n");
        default -> {
          if (c < ' ') {
            to.append("\\u%04x".formatted((int) c));
          } else {
            to.append(c);
          }
        }
      }
    }
    to.append('"');
  }
}
