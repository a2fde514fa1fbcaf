package org.bomstream.part.source.catalogue.file.detail;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bomstream.part.entity.Alternate;
import org.bomstream.part.entity.Offer;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.entity.Parameter;
import org.bomstream.part.entity.PriceBreak;
import org.jspecify.annotations.Nullable;

/** Details as the database keeps them. When they were taken is kept once, with their file. */
public final class DetailsJson {
  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());
  private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

  private DetailsJson() {}

  /** One JSON object; null for details that say nothing. */
  public static @Nullable String write(RowDetails details) {
    return details.isEmpty()
        ? null
        : BUILDERS
            .createObjectBuilder()
            .add("parameters", array(details.parameters(), DetailsJson::parameter))
            .add("offers", array(details.offers(), DetailsJson::offer))
            .add("alternates", array(details.alternates(), DetailsJson::alternate))
            .build()
            .toString();
  }

  /**
   * What was written.
   *
   * @param at when the file's content was taken
   */
  public static RowDetails read(@Nullable String json, Instant at) {
    if (json == null) {
      return RowDetails.NONE;
    }
    try (JsonReader reader = READERS.createReader(new StringReader(json))) {
      JsonObject all = reader.readObject();
      return new RowDetails(
          list(all, "parameters", DetailsJson::parameter),
          list(all, "offers", offer -> offer(offer, at)),
          list(all, "alternates", DetailsJson::alternate));
    }
  }

  private static <T> JsonArrayBuilder array(
      List<T> values, Function<T, JsonObjectBuilder> written) {
    JsonArrayBuilder array = BUILDERS.createArrayBuilder();
    values.forEach(value -> array.add(written.apply(value)));
    return array;
  }

  private static <T> List<T> list(JsonObject all, String name, Function<JsonObject, T> read) {
    return all.getJsonArray(name).getValuesAs(JsonObject.class).stream().map(read).toList();
  }

  private static JsonObjectBuilder parameter(Parameter its) {
    JsonObjectBuilder object =
        BUILDERS.createObjectBuilder().add("name", its.name()).add("text", its.text());
    put(object, "value", its.value());
    put(object, "unit", its.unit());
    return object;
  }

  private static Parameter parameter(JsonObject its) {
    return new Parameter(
        its.getString("name"), decimal(its, "value"), text(its, "unit"), its.getString("text"));
  }

  private static JsonObjectBuilder alternate(Alternate its) {
    JsonObjectBuilder object =
        BUILDERS.createObjectBuilder().add("mpn", its.mpn()).add("kind", its.kind().name());
    put(object, "manufacturer", its.manufacturer());
    return object;
  }

  private static Alternate alternate(JsonObject its) {
    return new Alternate(
        its.getString("mpn"),
        text(its, "manufacturer"),
        Alternate.Kind.valueOf(its.getString("kind")));
  }

  private static JsonObjectBuilder offer(Offer its) {
    JsonObjectBuilder object =
        BUILDERS
            .createObjectBuilder()
            .add("supplier", its.code().supplier())
            .add("sku", its.code().sku());
    put(object, "packaging", its.packaging());
    put(object, "stock", its.stock());
    put(object, "minimum_order", its.minimumOrder());
    put(object, "multiple", its.multiple());
    put(object, "lead_time_days", its.leadTimeDays());
    put(object, "currency", its.currency());
    put(object, "url", its.url());
    if (!its.priceBreaks().isEmpty()) {
      object.add("price_breaks", array(its.priceBreaks(), DetailsJson::priceBreak));
    }
    return object;
  }

  private static Offer offer(JsonObject its, Instant at) {
    Long lead = number(its, "lead_time_days");
    return new Offer(
        new OrderCode(its.getString("supplier"), its.getString("sku")),
        text(its, "packaging"),
        number(its, "stock"),
        number(its, "minimum_order"),
        number(its, "multiple"),
        lead == null ? null : lead.intValue(),
        text(its, "currency"),
        its.containsKey("price_breaks")
            ? list(its, "price_breaks", DetailsJson::priceBreak)
            : List.of(),
        text(its, "url"),
        at);
  }

  private static JsonObjectBuilder priceBreak(PriceBreak its) {
    return BUILDERS
        .createObjectBuilder()
        .add("quantity", its.quantity())
        .add("unit_price", its.unitPrice().toPlainString());
  }

  private static PriceBreak priceBreak(JsonObject its) {
    return new PriceBreak(
        its.getJsonNumber("quantity").longValue(), new BigDecimal(its.getString("unit_price")));
  }

  private static void put(JsonObjectBuilder object, String name, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case BigDecimal number -> object.add(name, number.toPlainString());
      case Number number -> object.add(name, number.longValue());
      default -> object.add(name, value.toString());
    }
  }

  private static @Nullable String text(JsonObject its, String name) {
    return its.getString(name, null);
  }

  private static @Nullable Long number(JsonObject its, String name) {
    JsonNumber number = its.containsKey(name) ? its.getJsonNumber(name) : null;
    return number == null ? null : number.longValue();
  }

  private static @Nullable BigDecimal decimal(JsonObject its, String name) {
    String text = text(its, name);
    return text == null ? null : new BigDecimal(text);
  }
}
