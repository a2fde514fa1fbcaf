package org.bomstream.part.source.numbers;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** The parts in catalogue files and recorded replies of suppliers, whatever shape these have. */
final class SharedReplies {
  private final List<StatedPart> parts = new ArrayList<>();

  static List<StatedPart> in(Path catalog) throws IOException {
    var replies = new SharedReplies();
    for (String file : List.of("cdfer_jlcpcb_parts", "digikey_kicad_parts")) {
      replies.read(catalog.resolve(file + ".jsonl"), record -> replies.flat(file, record));
    }
    for (String file : List.of("digikey_v4", "nexar", "element14", "tme")) {
      Path path = catalog.resolve("kicost-responses").resolve(file + ".jsonl.gz");
      replies.read(path, record -> replies.search(file, record));
    }
    return replies.parts;
  }

  private void read(Path file, Consumer<JsonObject> use) throws IOException {
    try (InputStream bytes = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        var lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        // Python's writer leaves a missing number as NaN, which JSON does not know.
        try (JsonReader json =
            Json.createReader(new StringReader(line.replace(": NaN", ": null")))) {
          use.accept(json.readObject());
        }
      }
    }
  }

  private void flat(String file, JsonObject record) {
    Map<String, String> labelled = new HashMap<>();
    if (record.get("params") instanceof JsonObject params) {
      params.forEach((name, value) -> put(labelled, name, value));
    }
    put(labelled, "package", record.get("package"));
    add(file, record, "manufacturer", "mpn", labelled, "description");
  }

  /** Finds what looks like a part of one of the suppliers, however deep it stands. */
  private void search(String file, JsonValue value) {
    if (value instanceof JsonObject object) {
      part(file, object);
      object.values().forEach(inner -> search(file, inner));
    } else if (value.getValueType() == JsonValue.ValueType.ARRAY) {
      value.asJsonArray().forEach(inner -> search(file, inner));
    }
  }

  private void part(String file, JsonObject object) {
    if (object.containsKey("ManufacturerProductNumber")) {
      var labelled = pairs(object, "Parameters", "ParameterText", "ValueText");
      add(file, object, "Manufacturer", "ManufacturerProductNumber", labelled, "Description");
    } else if (object.containsKey("shortDescription")) {
      var labelled = pairs(object, "specs", "attribute", "displayValue");
      add(file, object, "manufacturer", "mpn", labelled, "shortDescription");
    } else if (object.containsKey("translatedManufacturerPartNumber")) {
      var labelled = pairs(object, "attributes", "attributeLabel", "attributeValue");
      add(file, object, "brandName", "translatedManufacturerPartNumber", labelled, "displayName");
    } else if (object.containsKey("OriginalSymbol")) {
      var labelled = pairs(object, "ParameterList", "ParameterName", "ParameterValue");
      add(file, object, "Producer", "OriginalSymbol", labelled, "Description");
    } else if (object.containsKey("manufacturer_symbols")) {
      JsonObject parameters = object.getJsonObject("parameters");
      var labelled = pairs(parameters == null ? object : parameters, "elements", "name", "values");
      add(file, object, "manufacturer", "manufacturer_symbols", labelled, "description");
    }
  }

  private static Map<String, String> pairs(
      JsonObject part, String list, String name, String value) {
    Map<String, String> labelled = new HashMap<>();
    if (part.containsKey(list) && part.get(list).getValueType() == JsonValue.ValueType.ARRAY) {
      for (JsonValue pair : part.getJsonArray(list)) {
        JsonObject object = pair.asJsonObject();
        String unit = object.getString("attributeUnit", "");
        labelled.put(
            words(object.get(name)).toLowerCase(Locale.ROOT),
            (words(object.get(value)) + " " + unit).strip());
      }
    }
    return labelled;
  }

  private void add(
      String file,
      JsonObject part,
      String maker,
      String mpn,
      Map<String, String> labelled,
      String text) {
    parts.add(
        new StatedPart(
            file, words(part.get(maker)), words(part.get(mpn)), labelled, words(part.get(text))));
  }

  private static void put(Map<String, String> labelled, String name, JsonValue value) {
    labelled.put(name.toLowerCase(Locale.ROOT), words(value));
  }

  /** The words of a value: its own, those under its name, or those of all that it holds. */
  private static String words(JsonValue value) {
    return switch (value) {
      case null -> "";
      case JsonString string -> string.getString();
      case JsonObject object when object.containsKey("name") -> words(object.get("name"));
      case JsonObject object when object.containsKey("Name") -> words(object.get("Name"));
      case JsonObject object when object.containsKey("value") -> words(object.get("value"));
      case JsonObject object ->
          String.join(" ", object.values().stream().map(SharedReplies::words).toList());
      default ->
          value.getValueType() == JsonValue.ValueType.ARRAY
              ? String.join(" ", value.asJsonArray().stream().map(SharedReplies::words).toList())
              : "";
    };
  }
}
