package org.bomstream.part.source.catalogue.file.detail;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bomstream.part.entity.Alternate;
import org.bomstream.part.entity.Alternate.Kind;
import org.bomstream.part.source.reading.JsonText;
import org.bomstream.part.source.reading.SaidText;
import org.jspecify.annotations.Nullable;

/** Reads which parts can take the place of a row's. */
final class AlternateReading {
  private static final int MOST = 20;
  private static final int LONGEST_NUMBER = 200;

  private static final List<String> REPLACEMENTS =
      List.of(
          "replacement",
          "replacements",
          "replacementpart",
          "replacementpartnumber",
          "replacementmpn",
          "replacedby",
          "successor");
  private static final List<String> SIMILAR =
      List.of(
          "alternate",
          "alternates",
          "alternatempn",
          "alternatepart",
          "alternatepartnumber",
          "alternative",
          "alternatives",
          "substitute",
          "substitutes",
          "alternate1",
          "alternate2",
          "alternate3");
  private static final List<String> NUMBERS = List.of("mpn", "partnumber", "number");
  private static final List<String> MAKERS = List.of("manufacturer", "maker", "mfr");

  /** A comma without a blank stands in numbers: {@code 74HC00PW,118}. */
  private static final Pattern BETWEEN = Pattern.compile("[;|\\n]|,\\s");

  private AlternateReading() {}

  static List<Alternate> of(RowFields row) {
    return Stream.concat(
            named(row, REPLACEMENTS, Kind.REPLACEMENT), named(row, SIMILAR, Kind.SIMILAR))
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static Stream<Alternate> named(RowFields row, List<String> names, Kind kind) {
    List<Alternate> all = new ArrayList<>();
    for (String name : names) {
      row.text(name).ifPresent(text -> all.addAll(split(text, kind)));
    }
    row.structures(names)
        .flatMap(JsonText::elements)
        .flatMap(element -> of(element, kind))
        .forEach(all::add);
    return all.stream();
  }

  private static List<Alternate> split(String text, Kind kind) {
    return BETWEEN.splitAsStream(text).flatMap(number -> of(number, null, kind).stream()).toList();
  }

  private static Stream<Alternate> of(JsonValue element, Kind kind) {
    if (element.getValueType() != JsonValue.ValueType.OBJECT) {
      return split(JsonText.of(element), kind).stream();
    }
    JsonObject object = element.asJsonObject();
    RowFields fields = RowFields.of(object);
    Kind its = fields.text("kind").flatMap(AlternateReading::kind).orElse(kind);
    return fields.text(NUMBERS).stream()
        .flatMap(number -> of(number, fields.text(MAKERS).orElse(null), its).stream());
  }

  private static Optional<Kind> kind(String word) {
    return Stream.of(Kind.values())
        .filter(kind -> kind.code().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private static Optional<Alternate> of(String number, @Nullable String maker, Kind kind) {
    return SaidText.of(number)
        .filter(said -> said.length() <= LONGEST_NUMBER)
        .map(said -> new Alternate(said, maker, kind));
  }
}
