package org.bomstream.bom.entity;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists of a line's details as the table of lines keeps them; null where they are empty. */
final class LineDetailText {
  private static final String TAB = "\t";

  private LineDetailText() {}

  /** One a line. They come from cells, which have neither tabs nor line breaks. */
  static @Nullable String write(List<SecondSource> alternates) {
    return alternates.isEmpty()
        ? null
        : alternates.stream()
            .map(
                each -> each.mpn() + TAB + (each.manufacturer() == null ? "" : each.manufacturer()))
            .collect(Collectors.joining("\n"));
  }

  static List<SecondSource> alternates(@Nullable String text) {
    return text == null ? List.of() : text.lines().map(LineDetailText::alternate).toList();
  }

  private static SecondSource alternate(String line) {
    int tab = line.indexOf(TAB);
    String maker = line.substring(tab + 1);
    return new SecondSource(line.substring(0, tab), maker.isEmpty() ? null : maker);
  }

  static @Nullable String write(Map<String, String> extra) {
    if (extra.isEmpty()) {
      return null;
    }
    JsonObjectBuilder json = Json.createObjectBuilder();
    extra.forEach(json::add);
    return json.build().toString();
  }

  static Map<String, String> extra(@Nullable String text) {
    if (text == null) {
      return Map.of();
    }
    Map<String, String> extra = new LinkedHashMap<>();
    try (JsonReader json = Json.createReader(new StringReader(text))) {
      json.readObject().forEach((title, cell) -> extra.put(title, ((JsonString) cell).getString()));
    }
    return extra;
  }
}
