package org.bomstream.part.source.lcsc;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Locale;
import org.bomstream.part.source.reply.Members;

/**
 * Writes names alike, however they come: {@code productCode}, {@code product_code} and {@code
 * ProductCode} are all seen, and become {@code productcode}.
 */
final class LcscNames {
  private LcscNames() {}

  /** The same object, and all that it holds. */
  static Members plain(Members members) {
    return Members.of(plain(members.json()));
  }

  private static JsonValue plain(JsonValue value) {
    return switch (value.getValueType()) {
      case OBJECT -> plain(value.asJsonObject());
      case ARRAY -> {
        JsonArrayBuilder array = Json.createArrayBuilder();
        value.asJsonArray().forEach(each -> array.add(plain(each)));
        yield array.build();
      }
      default -> value;
    };
  }

  private static JsonObject plain(JsonObject object) {
    JsonObjectBuilder plain = Json.createObjectBuilder();
    object.forEach((name, value) -> plain.add(name(name), plain(value)));
    return plain.build();
  }

  private static String name(String written) {
    return written.replace("_", "").toLowerCase(Locale.ROOT);
  }
}
