package org.bomstream.part.source.catalogue;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bomstream.part.control.Manufacturers;
import org.bomstream.part.control.PartAnswer;
import org.bomstream.part.entity.Lifecycle;
import org.bomstream.part.entity.Maker;
import org.bomstream.part.entity.NormalisedNumber;
import org.bomstream.part.entity.PartFacts;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.part.source.catalogue.file.CataloguePart;

/**
 * Picks the part that a line asks for among those that the catalogue has under a similar number.
 * The nearest spelling wins: as written, then but for separators, then but for the packing. Within
 * it the maker that the line names wins over one that is merely related to it.
 */
class CatalogueMatch {

  private final String catalogue;
  private final Manufacturers manufacturers;
  private final Instant now;

  CatalogueMatch(String catalogue, Manufacturers manufacturers, Instant now) {
    this.catalogue = catalogue;
    this.manufacturers = manufacturers;
    this.now = now;
  }

  /** How alike two numbers are, the nearest first. */
  private enum Likeness {
    SAME_SPELLING,
    SAME_KEY,
    OTHER_PACKING;

    boolean holds(NormalisedNumber asked, NormalisedNumber known) {
      return switch (this) {
        case SAME_SPELLING -> asked.spelling().equals(known.spelling());
        case SAME_KEY -> asked.isLike(known);
        case OTHER_PACKING -> asked.isRepackedFrom(known);
      };
    }
  }

  /**
   * Finds out what to say of one number.
   *
   * @param number the same, normalised
   * @param candidates those with the same key or base as the number, the most believed file first
   */
  PartAnswer answer(PartNumber asked, NormalisedNumber number, List<PartCandidate> candidates) {
    Set<Maker> wanted = manufacturers.named(asked.manufacturer());
    Set<String> otherMakers = new LinkedHashSet<>();
    for (Likeness likeness : Likeness.values()) {
      List<PartCandidate> alike =
          candidates.stream().filter(c -> likeness.holds(number, c.number())).toList();
      List<PartCandidate> accepted = accepted(alike, wanted);
      if (!accepted.isEmpty()) {
        return choose(asked, accepted, likeness);
      }
      alike.forEach(candidate -> otherMakers.add(candidate.makerName()));
    }
    return new PartAnswer.NotFound(AnswerWording.notFound(asked, otherMakers));
  }

  private static List<PartCandidate> accepted(List<PartCandidate> alike, Set<Maker> wanted) {
    if (wanted.isEmpty()) {
      return alike;
    }
    List<PartCandidate> exact = alike.stream().filter(c -> c.isMadeByOneOf(wanted)).toList();
    return exact.isEmpty()
        ? alike.stream().filter(c -> c.isMadeByRelativeOf(wanted)).toList()
        : exact;
  }

  private PartAnswer choose(PartNumber asked, List<PartCandidate> accepted, Likeness likeness) {
    PartCandidate first = accepted.getFirst();
    if (!accepted.stream().allMatch(first::isOfSameGroupAs)) {
      return new PartAnswer.Ambiguous(AnswerWording.severalMakers(asked, accepted));
    }
    if (likeness == Likeness.SAME_KEY && areToldApart(accepted)) {
      return new PartAnswer.Ambiguous(AnswerWording.severalParts(asked, accepted));
    }
    boolean packings = likeness == Likeness.OTHER_PACKING;
    List<PartCandidate> same =
        accepted.stream().filter(c -> !packings || c.number().isLike(first.number())).toList();
    return new PartAnswer.Found(facts(same, likeness));
  }

  /** Two files may write one part's number in two ways; one file that has both means two parts. */
  private static boolean areToldApart(List<PartCandidate> candidates) {
    Map<String, String> spellings = new HashMap<>();
    return candidates.stream()
        .anyMatch(
            c -> {
              String known = spellings.putIfAbsent(c.part().file(), c.number().spelling());
              return known != null && !known.equals(c.number().spelling());
            });
  }

  private PartFacts facts(List<PartCandidate> same, Likeness likeness) {
    CataloguePart part =
        same.stream().map(PartCandidate::part).reduce(CataloguePart::completedBy).orElseThrow();
    // One packing of a part may be discontinued while another is still made.
    Lifecycle lifecycle = likeness == Likeness.OTHER_PACKING ? Lifecycle.UNKNOWN : part.lifecycle();
    return new PartFacts(
        part.mpn(),
        same.getFirst().makerName(),
        part.description(),
        part.category(),
        part.packageName(),
        lifecycle,
        part.rohs(),
        part.datasheetUrl(),
        AnswerWording.source(catalogue, same),
        now);
  }
}
