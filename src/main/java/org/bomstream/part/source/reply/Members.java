package org.bomstream.part.source.reply;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bomstream.part.control.supplier.SupplierFault;
import org.bomstream.part.source.http.Reply;
import org.bomstream.part.source.reading.SaidText;
import org.bomstream.part.source.reading.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object as suppliers write them: any member may be absent, null, or of another type than
 * agreed, which then says nothing. Where several names are given, the first that says something
 * counts.
 */
public final class Members {
  /** What could be written out as a decimal of a thousand million digits is no number. */
  private static final int LONGEST_NUMBER = 30;

  private static final Pattern WHOLE = Pattern.compile("\\d{1,15}");
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,12}(?:\\.\\d{1,12})?");
  private static final int LONGEST_ADDRESS = 2_000;

  private final JsonObject json;

  private Members(JsonObject json) {
    this.json = json;
  }

  /** Those of an object; none of any other value. */
  public static Members of(@Nullable JsonValue value) {
    return new Members(value instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT);
  }

  /** Those of a reply; none where its body is no JSON object. */
  public static Members in(Reply reply) {
    try {
      return of(reply.json());
    } catch (SupplierFault.Down noObject) {
      return of(null);
    }
  }

  /** As they came, for what is read by another. */
  public JsonObject json() {
    return json;
  }

  public boolean isEmpty() {
    return json.isEmpty();
  }

  /** Whether there is an array of that name, with elements or without. */
  public boolean hasArray(String name) {
    return json.get(name) instanceof JsonArray;
  }

  /** A text, or a number as it is written; bounded, and empty for words such as {@code n/a}. */
  public Optional<String> text(String... names) {
    return values(names)
        .flatMap(value -> Stream.ofNullable(written(value)))
        .flatMap(text -> SaidText.of(text).stream())
        .findFirst();
  }

  /** A text letter by letter, however long: a token may have thousands. */
  public Optional<String> exactly(String name) {
    return json.get(name) instanceof JsonString string && !string.getString().isEmpty()
        ? Optional.of(string.getString())
        : Optional.empty();
  }

  /** A number of pieces, or of days. */
  public Optional<Long> count(String... names) {
    return values(names)
        .flatMap(value -> whole(value).stream())
        .filter(number -> number >= 0)
        .findFirst();
  }

  /** What a part costs: never negative, with at most 12 places. */
  public Optional<BigDecimal> price(String... names) {
    return values(names).flatMap(value -> decimal(value).stream()).findFirst();
  }

  /** Yes or no. */
  public Optional<Boolean> flag(String name) {
    return switch (json.get(name)) {
      case JsonValue value when value.equals(JsonValue.TRUE) -> Optional.of(true);
      case JsonValue value when value.equals(JsonValue.FALSE) -> Optional.of(false);
      case null, default -> Optional.empty();
    };
  }

  /**
   * An address that a browser can open, or the first in an array of them; one that begins with
   * {@code //} gets its scheme.
   */
  public Optional<String> address(String... names) {
    return values(names)
        .flatMap(value -> value instanceof JsonArray array ? array.stream() : Stream.of(value))
        .flatMap(value -> Stream.ofNullable(written(value)))
        .map(String::strip)
        .filter(text -> text.length() <= LONGEST_ADDRESS)
        .flatMap(text -> WebAddress.of(text).stream())
        .findFirst();
  }

  /** One without members where there is none. */
  public Members object(String name) {
    return of(json.get(name));
  }

  /** The objects in an array. */
  public List<Members> objects(String... names) {
    return values(names)
        .filter(JsonArray.class::isInstance)
        .findFirst()
        .map(
            array ->
                array.asJsonArray().stream()
                    .filter(JsonObject.class::isInstance)
                    .map(Members::of)
                    .toList())
        .orElse(List.of());
  }

  /** The texts in an array. */
  public List<String> texts(String name) {
    return values(name)
        .filter(JsonArray.class::isInstance)
        .flatMap(array -> array.asJsonArray().stream())
        .flatMap(value -> Stream.ofNullable(written(value)))
        .flatMap(text -> SaidText.of(text).stream())
        .toList();
  }

  private Stream<JsonValue> values(String... names) {
    return Stream.of(names).flatMap(name -> Stream.ofNullable(json.get(name)));
  }

  private static @Nullable String written(JsonValue value) {
    return switch (value) {
      case JsonString string -> string.getString();
      case JsonNumber number when isShort(number) -> number.bigDecimalValue().toPlainString();
      default -> null;
    };
  }

  private static Optional<Long> whole(JsonValue value) {
    return switch (value) {
      case JsonString string when WHOLE.matcher(string.getString().strip()).matches() ->
          Optional.of(Long.valueOf(string.getString().strip()));
      case JsonNumber number when isShort(number) && isWhole(number.bigDecimalValue()) ->
          Optional.of(number.bigDecimalValue().longValue());
      default -> Optional.empty();
    };
  }

  private static boolean isWhole(BigDecimal number) {
    return number.precision() - number.scale() <= 18 && number.stripTrailingZeros().scale() <= 0;
  }

  private static Optional<BigDecimal> decimal(JsonValue value) {
    String text =
        switch (value) {
          case JsonString string -> string.getString().strip();
          case JsonNumber number when isShort(number) -> number.bigDecimalValue().toPlainString();
          default -> "";
        };
    return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }

  private static boolean isShort(JsonNumber number) {
    BigDecimal decimal = number.bigDecimalValue();
    return decimal.precision() <= LONGEST_NUMBER && Math.abs(decimal.scale()) <= LONGEST_NUMBER;
  }
}
