package org.bomstream.part.source.mouser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bomstream.part.control.supplier.SupplierAnswer;
import org.bomstream.part.entity.PartNumber;

/**
 * The part numbers of a question, each with the text that is asked for it: Mouser's own order code,
 * or the maker's number.
 */
record Wanted(Map<PartNumber, String> asked, List<PartNumber> unaskable) {
  static final int SHORTEST = 3;
  static final int LONGEST = 40;

  /** By order codes where there are such. */
  static Wanted first(List<PartNumber> numbers) {
    Map<PartNumber, String> asked = new LinkedHashMap<>();
    for (PartNumber number : numbers) {
      texts(number).findFirst().ifPresent(text -> asked.put(number, text));
    }
    return new Wanted(
        asked, numbers.stream().filter(number -> !asked.containsKey(number)).toList());
  }

  /** By makers' numbers, those that were asked by order codes and not found. */
  Wanted again(Map<PartNumber, SupplierAnswer> answers) {
    Map<PartNumber, String> again = new LinkedHashMap<>();
    for (PartNumber number : notFound(answers)) {
      texts(number)
          .filter(text -> text.equals(number.mpn()) && !text.equals(textOf(number)))
          .findFirst()
          .ifPresent(text -> again.put(number, text));
    }
    return new Wanted(again, List.of());
  }

  /** Each text that is not found, as a question of its own. */
  List<Wanted> without(Map<PartNumber, SupplierAnswer> answers) {
    Map<String, Map<PartNumber, String>> byText = new LinkedHashMap<>();
    for (PartNumber number : notFound(answers)) {
      byText
          .computeIfAbsent(textOf(number), text -> new LinkedHashMap<>())
          .put(number, textOf(number));
    }
    return byText.values().stream().map(its -> new Wanted(its, List.of())).toList();
  }

  private List<PartNumber> notFound(Map<PartNumber, SupplierAnswer> answers) {
    return numbers().stream()
        .filter(
            number ->
                answers.get(number) instanceof SupplierAnswer.Listings its
                    && its.listings().isEmpty())
        .toList();
  }

  boolean isEmpty() {
    return asked.isEmpty();
  }

  List<PartNumber> numbers() {
    return List.copyOf(asked.keySet());
  }

  /** What is sent, each once. */
  List<String> texts() {
    return asked.values().stream().distinct().toList();
  }

  String textOf(PartNumber number) {
    return Objects.requireNonNull(asked.get(number));
  }

  private static Stream<String> texts(PartNumber number) {
    Stream<String> codes =
        number.orderCodes().stream()
            .filter(code -> code.supplier().equals(Mouser.NAME))
            .map(code -> code.sku().strip());
    return Stream.concat(codes, Optional.ofNullable(number.mpn()).stream())
        .filter(Wanted::isAskable);
  }

  /** A bar parts numbers from each other. */
  private static boolean isAskable(String text) {
    return text.length() >= SHORTEST && text.length() <= LONGEST && text.indexOf('|') < 0;
  }
}
