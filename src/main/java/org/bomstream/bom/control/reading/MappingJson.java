package org.bomstream.bom.control.reading;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Set;
import org.bomstream.problem.Problem;

/** Reads a mapping from JSON: every member of it is known and of its kind, or it is refused. */
public final class MappingJson {
  /** No mapping of a thousand columns is longer. */
  private static final int LONGEST = 1 << 18;

  private static final Set<String> MEMBERS =
      Set.of(
          "sheet",
          "header_row",
          "columns",
          "encoding",
          "delimiter",
          "skip_rows",
          "dnp_values",
          "keep_dnp");

  private MappingJson() {}

  /**
   * @param json as IMPORT.md has it, for example {@code {"columns":{"mpn":"Part","quantity":3}}}
   * @throws Problem 422 that names what is unknown or of the wrong kind
   */
  public static ImportMapping read(String json) {
    if (json.length() > LONGEST) {
      throw MappingRefusal.noJson();
    }
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      JsonValue value = reader.readValue();
      if (value.getValueType() != JsonValue.ValueType.OBJECT) {
        throw MappingRefusal.noJson();
      }
      return read(value.asJsonObject());
    } catch (Problem refusal) {
      throw refusal;
    } catch (RuntimeException noJson) {
      // A parser's, or what it throws plainly at what is too deep or too long.
      throw MappingRefusal.noJson();
    }
  }

  /** The same of what has been parsed. */
  public static ImportMapping read(JsonObject json) {
    json.keySet().stream()
        .filter(member -> !MEMBERS.contains(member))
        .findFirst()
        .ifPresent(
            member -> {
              throw MappingRefusal.unknownMember(member);
            });
    MappingMembers members = new MappingMembers(json);
    return new ImportMapping(
        members.text("sheet"),
        members.number("header_row"),
        members.columns(),
        members.encoding(),
        members.delimiter(),
        members.rows("skip_rows"),
        members.words("dnp_values"),
        members.yesUnlessNo("keep_dnp"));
  }
}
