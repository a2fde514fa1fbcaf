package org.bomstream.part.source.catalogue;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.bomstream.part.entity.PartNumber;
import org.jspecify.annotations.Nullable;

/** What a buyer reads: why the catalogue has no such part, or several, and which files say so. */
final class AnswerWording {

  private static final int MOST_NAMES = 5;
  private static final int LONGEST_TEXT = 80;

  private AnswerWording() {}

  static String notFound(PartNumber asked, Collection<String> otherMakers) {
    if (otherMakers.isEmpty()) {
      return "The catalogue has no part numbered %s%s."
          .formatted(shortened(asked.mpn()), of(asked.manufacturer()));
    }
    return "The catalogue has no part numbered %s%s, only of %s."
        .formatted(shortened(asked.mpn()), of(asked.manufacturer()), list(otherMakers, "and"));
  }

  static String severalMakers(PartNumber asked, List<PartCandidate> candidates) {
    List<String> makers = candidates.stream().map(PartCandidate::makerName).toList();
    return "Parts numbered %s are made by %s; name the manufacturer in the BOM."
        .formatted(shortened(asked.mpn()), list(makers, "and"));
  }

  static String severalParts(PartNumber asked, List<PartCandidate> candidates) {
    List<String> numbers = candidates.stream().map(c -> c.part().mpn()).toList();
    return "%s may be %s; write the part number as its manufacturer does."
        .formatted(shortened(asked.mpn()), list(numbers, "or"));
  }

  /** The catalogue's name, with the files that the facts come from, the most believed first. */
  static String source(String catalogue, List<PartCandidate> candidates) {
    return candidates.stream()
        .map(candidate -> Path.of(candidate.part().file()).getFileName().toString())
        .distinct()
        .collect(Collectors.joining(", ", catalogue + " (", ")"));
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

  private static String shortened(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
  }
}
