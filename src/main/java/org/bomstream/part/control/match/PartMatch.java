package org.bomstream.part.control.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bomstream.part.control.Manufacturers;
import org.bomstream.part.control.SourceAnswer;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.Match;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.part.entity.spelling.Maker;
import org.bomstream.part.entity.spelling.NormalisedNumber;

/**
 * Picks the part that a line asks for among those that a source has under a similar number. The
 * nearest spelling wins: as written, then but for separators, then but for the packing. Within it
 * the maker that the line names wins over one that is merely related to it.
 */
public class PartMatch {
  private final String source;
  private final Manufacturers manufacturers;
  private final CodeMatch codes;

  /**
   * @param source what a buyer calls it at the beginning of a sentence, for example {@code The
   *     catalogue}
   */
  public PartMatch(String source, Manufacturers manufacturers) {
    this.source = source;
    this.manufacturers = manufacturers;
    this.codes = new CodeMatch(source, manufacturers);
  }

  /**
   * Finds out what to say of a line's part, by its number and its order codes: these confirm what
   * the number finds, or find it themselves.
   *
   * @param candidates those with the number's key or base, and those with one of the codes
   */
  public SourceAnswer answer(PartNumber asked, Candidates candidates) {
    List<Candidate> sold = candidates.sold(asked.orderCodes());
    String mpn = asked.mpn();
    if (mpn == null) {
      return codes.answer(asked, sold);
    }
    NormalisedNumber number = NormalisedNumber.of(mpn);
    SourceAnswer answer = answer(asked, number, candidates.near(number));
    return sold.isEmpty() ? answer : codes.join(asked, number, answer, sold);
  }

  /**
   * Finds out what to say of one number.
   *
   * @param number the same, normalised
   * @param candidates those with the same key or base as the number, the most believed first
   */
  public SourceAnswer answer(
      PartNumber asked, NormalisedNumber number, List<Candidate> candidates) {
    Set<Maker> wanted = manufacturers.named(asked.manufacturer());
    Set<String> otherMakers = new LinkedHashSet<>();
    for (Likeness likeness : Likeness.values()) {
      List<Candidate> alike =
          candidates.stream().filter(c -> likeness.holds(number, c.number())).toList();
      List<Candidate> accepted = accepted(alike, wanted);
      if (!accepted.isEmpty()) {
        return choose(asked, accepted, likeness);
      }
      alike.forEach(candidate -> otherMakers.add(candidate.makerName()));
    }
    return new SourceAnswer.NotFound(AnswerWording.notFound(source, asked, otherMakers));
  }

  private static List<Candidate> accepted(List<Candidate> alike, Set<Maker> wanted) {
    if (wanted.isEmpty()) {
      return alike;
    }
    List<Candidate> exact = alike.stream().filter(c -> c.isMadeByOneOf(wanted)).toList();
    return exact.isEmpty()
        ? alike.stream().filter(c -> c.isMadeByRelativeOf(wanted)).toList()
        : exact;
  }

  private SourceAnswer choose(PartNumber asked, List<Candidate> accepted, Likeness likeness) {
    Candidate first = accepted.getFirst();
    if (!accepted.stream().allMatch(first::isOfSameGroupAs)) {
      return new SourceAnswer.Ambiguous(AnswerWording.severalMakers(asked, accepted));
    }
    if (likeness == Likeness.SAME_KEY && areToldApart(accepted)) {
      return new SourceAnswer.Ambiguous(AnswerWording.severalParts(asked, accepted));
    }
    boolean packings = likeness == Likeness.OTHER_PACKING;
    Listing listing =
        accepted.stream()
            .filter(c -> !packings || c.number().isLike(first.number()))
            .map(Candidate::listing)
            .reduce(Listing::completedBy)
            .orElseThrow()
            .madeBy(first.makerName());
    return new SourceAnswer.Found(listing, match(asked, first, likeness));
  }

  /** Two files may write one part's number in two ways; one file that has both means two parts. */
  private static boolean areToldApart(List<Candidate> candidates) {
    Map<String, String> spellings = new HashMap<>();
    return candidates.stream()
        .anyMatch(
            c -> {
              String known =
                  spellings.putIfAbsent(c.listing().from().sayer(), c.number().spelling());
              return known != null && !known.equals(c.number().spelling());
            });
  }

  private Match match(PartNumber asked, Candidate found, Likeness likeness) {
    List<Match.Reason> reasons = new ArrayList<>();
    if (likeness != Likeness.SAME_SPELLING) {
      reasons.add(MatchReasons.otherNumber(likeness.kind(), asked.text(), found.listing().mpn()));
    }
    MatchReasons.otherMaker(asked, found, manufacturers).ifPresent(reasons::add);
    boolean maker = likeness == Likeness.SAME_SPELLING && !reasons.isEmpty();
    return Match.of(
        maker ? Match.Kind.ALIAS : likeness.kind(), reasons.toArray(Match.Reason[]::new));
  }
}
