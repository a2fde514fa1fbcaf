package org.bomstream.part.control.match;

import java.util.Collection;
import java.util.List;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.entity.PartNumber;
import org.jspecify.annotations.Nullable;

/** What a buyer reads: why a source has no such part, or several. */
final class AnswerWording {

  private static final int MOST_NAMES = 5;
  private static final int LONGEST_TEXT = 80;

  private AnswerWording() {}

  static String notFound(String source, PartNumber asked, Collection<String> otherMakers) {
    if (otherMakers.isEmpty()) {
      return "%s has no part numbered %s%s."
          .formatted(source, shortened(asked.text()), of(asked.manufacturer()));
    }
    return "%s has no part numbered %s%s, only of %s."
        .formatted(
            source, shortened(asked.text()), of(asked.manufacturer()), list(otherMakers, "and"));
  }

  static String severalMakers(PartNumber asked, List<Candidate> candidates) {
    List<String> makers = candidates.stream().map(Candidate::makerName).toList();
    return "Parts numbered %s are made by %s; name the manufacturer in the BOM."
        .formatted(shortened(asked.text()), list(makers, "and"));
  }

  static String severalParts(PartNumber asked, List<Candidate> candidates) {
    List<String> numbers = candidates.stream().map(c -> c.listing().mpn()).toList();
    return "%s may be %s; write the part number as its manufacturer does."
        .formatted(shortened(asked.text()), list(numbers, "or"));
  }

  /**
   * Which of the codes that were asked for is whose part, for example {@code LCSC C1 is A of B}.
   */
  static String sold(PartNumber asked, Candidate found) {
    String code =
        asked.orderCodes().stream()
            .filter(each -> found.isSoldAs(each))
            .findFirst()
            .orElseThrow()
            .text();
    return "%s is %s of %s".formatted(code, found.listing().mpn(), found.makerName());
  }

  static String unknownCode(String source, PartNumber asked) {
    return "%s has no part with the order code %s."
        .formatted(source, list(asked.orderCodes().stream().map(OrderCode::text).toList(), "or"));
  }

  static String severalByCode(PartNumber asked, List<Candidate> candidates) {
    List<String> parts = candidates.stream().map(candidate -> sold(asked, candidate)).toList();
    return "The order codes name several parts: %s.".formatted(list(parts, "and"));
  }

  static String otherMaker(PartNumber asked, Candidate found) {
    return "The line asks for a part of %s, but %s."
        .formatted(shortened(asked.manufacturer()), sold(asked, found));
  }

  static String otherPart(PartNumber asked, Candidate byNumber, Candidate byCode) {
    return "The number is %s of %s, but %s; take out the one that is wrong."
        .formatted(
            shortened(byNumber.listing().mpn()),
            shortened(byNumber.makerName()),
            sold(asked, byCode));
  }

  private static String of(@Nullable String manufacturer) {
    return manufacturer == null ? "" : " of " + shortened(manufacturer);
  }

  private static String list(Collection<String> names, String conjunction) {
    List<String> all = names.stream().distinct().map(AnswerWording::shortened).toList();
    if (all.size() == 1) {
      return all.getFirst();
    }
    if (all.size() > MOST_NAMES) {
      String some = String.join(", ", all.subList(0, MOST_NAMES));
      return "%s %s %d others".formatted(some, conjunction, all.size() - MOST_NAMES);
    }
    String some = String.join(", ", all.subList(0, all.size() - 1));
    return "%s %s %s".formatted(some, conjunction, all.getLast());
  }

  private static String shortened(@Nullable String given) {
    String text = String.valueOf(given);
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
  }
}
