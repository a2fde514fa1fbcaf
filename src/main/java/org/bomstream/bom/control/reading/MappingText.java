package org.bomstream.bom.control.reading;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes a mapping so that {@link MappingJson} reads it again; what is open is left out. */
public final class MappingText {
  private MappingText() {}

  public static String of(ImportMapping mapping) {
    return json(mapping).toString();
  }

  public static JsonObject json(ImportMapping mapping) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    put(json, "sheet", mapping.sheet());
    Integer headerRow = mapping.headerRow();
    if (headerRow != null) {
      json.add("header_row", headerRow);
    }
    if (!mapping.columns().isEmpty()) {
      json.add("columns", columns(mapping));
    }
    put(json, "encoding", mapping.encoding());
    put(json, "delimiter", mapping.delimiter());
    if (!mapping.skipRows().isEmpty()) {
      JsonArrayBuilder rows = Json.createArrayBuilder();
      mapping.skipRows().forEach(rows::add);
      json.add("skip_rows", rows);
    }
    if (!mapping.dnpValues().isEmpty()) {
      json.add("dnp_values", Json.createArrayBuilder(mapping.dnpValues()));
    }
    if (!mapping.keepDnp()) {
      json.add("keep_dnp", false);
    }
    return json.build();
  }

  private static void put(JsonObjectBuilder json, String member, @Nullable String value) {
    if (value != null) {
      json.add(member, value);
    }
  }

  private static JsonObjectBuilder columns(ImportMapping mapping) {
    JsonObjectBuilder columns = Json.createObjectBuilder();
    new TreeMap<>(mapping.columns()).forEach((field, column) -> columns.add(field, value(column)));
    return columns;
  }

  private static JsonValue value(ColumnChoice column) {
    Integer index = column.index();
    if (index != null) {
      return Json.createValue(index);
    }
    String title = column.title();
    return title == null ? JsonValue.NULL : Json.createValue(title);
  }
}
