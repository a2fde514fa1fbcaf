package org.bomstream.part.source.own;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.entity.PartNumber;
import org.jspecify.annotations.Nullable;

/** The question to a company's own source: {@code {"part_numbers":[{"mpn":"…"}]}}. */
final class OwnQuestion {
  private OwnQuestion() {}

  /**
   * In the order of the numbers; what a line does not say is left out.
   *
   * @param source whose order code is told where a line has several
   */
  static JsonObject of(List<PartNumber> numbers, String source) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    numbers.forEach(number -> array.add(of(number, source)));
    return Json.createObjectBuilder().add("part_numbers", array).build();
  }

  private static JsonObjectBuilder of(PartNumber number, String source) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    add(json, "mpn", number.mpn());
    add(json, "manufacturer", number.manufacturer());
    code(number, source)
        .ifPresent(
            code -> {
              json.add("sku", code.sku());
              add(json, "supplier", code.hasKnownSupplier() ? code.supplier() : null);
            });
    return json;
  }

  private static Optional<OrderCode> code(PartNumber number, String source) {
    return number.orderCodes().stream()
        .filter(code -> code.supplier().equals(source))
        .findFirst()
        .or(() -> number.orderCodes().stream().findFirst());
  }

  private static void add(JsonObjectBuilder json, String name, @Nullable String value) {
    if (value != null) {
      json.add(name, value);
    }
  }
}
