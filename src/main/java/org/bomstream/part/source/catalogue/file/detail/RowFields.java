package org.bomstream.part.source.catalogue.file.detail;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bomstream.part.control.PrintableText;

/**
 * What one row of a file says, by the plain names of its columns or members.
 *
 * @param texts single values, as they stand in the file
 * @param structures JSON objects and arrays
 */
public record RowFields(Map<String, String> texts, Map<String, JsonValue> structures) {

  private static final Set<String> BLANKS =
      Set.of("", "-", "~", "n/a", "na", "nan", "null", "none");
  private static final int LONGEST_TEXT = 1_000;

  /** Of a file whose rows are flat. */
  public static RowFields of(Map<String, String> texts) {
    return new RowFields(texts, Map.of());
  }

  /** Of one JSON object. */
  public static RowFields of(JsonObject object) {
    Map<String, String> texts = new HashMap<>();
    Map<String, JsonValue> structures = new HashMap<>();
    object.forEach(
        (name, value) -> {
          switch (value.getValueType()) {
            case OBJECT, ARRAY -> structures.put(plain(name), value);
            case NULL -> {}
            default -> texts.put(plain(name), JsonText.of(value));
          }
        });
    return new RowFields(texts, structures);
  }

  /** A header as names are compared: letters and digits alone. */
  public static String plain(String header) {
    var plain = new StringBuilder(header.length());
    String lower = header.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** The first text under these names that says something; bounded. */
  public Optional<String> text(List<String> names) {
    return names.stream().flatMap(name -> text(name).stream()).findFirst();
  }

  /** The text under that name; empty where it says nothing. */
  public Optional<String> text(String name) {
    String text = texts.get(name);
    return text == null ? Optional.empty() : said(text);
  }

  /** The text without what cannot be shown, bounded; empty for words such as {@code n/a}. */
  static Optional<String> said(String text) {
    String printable = PrintableText.of(text).strip();
    return BLANKS.contains(printable.toLowerCase(Locale.ROOT))
        ? Optional.empty()
        : Optional.of(first(LONGEST_TEXT, printable));
  }

  /** Its first characters; one that takes two of them is never cut in half. */
  static String first(int most, String text) {
    if (text.length() <= most) {
      return text;
    }
    return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
  }

  /** The structures under these names. */
  Stream<JsonValue> structures(List<String> names) {
    return names.stream().flatMap(name -> Stream.ofNullable(structures.get(name)));
  }
}
