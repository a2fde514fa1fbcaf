package org.bomstream.part.control.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bomstream.part.control.Manufacturers;
import org.bomstream.part.control.SourceAnswer;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.Match;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.part.entity.spelling.Maker;
import org.bomstream.part.entity.spelling.NormalisedNumber;

/** What suppliers' order codes say of a line's part, alone or beside what its number says. */
final class CodeMatch {

  /** Taken still, and told apart from codes that no number stands against. */
  private static final double OTHER_NUMBER = 0.96;

  private final String source;
  private final Manufacturers manufacturers;

  CodeMatch(String source, Manufacturers manufacturers) {
    this.source = source;
    this.manufacturers = manufacturers;
  }

  /**
   * By the codes alone.
   *
   * @param sold those with one of the codes
   */
  SourceAnswer answer(PartNumber asked, List<Candidate> sold) {
    if (sold.isEmpty()) {
      return new SourceAnswer.NotFound(AnswerWording.unknownCode(source, asked));
    }
    Candidate first = sold.getFirst();
    if (!sold.stream().allMatch(each -> isOnePart(each, first))) {
      return new SourceAnswer.Ambiguous(AnswerWording.severalByCode(asked, sold));
    }
    Set<Maker> wanted = manufacturers.named(asked.manufacturer());
    if (!wanted.isEmpty() && !first.isMadeByRelativeOf(wanted)) {
      return new SourceAnswer.Ambiguous(AnswerWording.otherMaker(asked, first));
    }
    return new SourceAnswer.Found(listing(first, sold), match(asked, first));
  }

  /**
   * By both.
   *
   * @param number the number asked for
   * @param byNumber what it says
   * @param sold those with one of the codes, at least one
   */
  SourceAnswer join(
      PartNumber asked, NormalisedNumber number, SourceAnswer byNumber, List<Candidate> sold) {
    return switch (byNumber) {
      case SourceAnswer.Found found -> confirmed(asked, found, sold);
      case SourceAnswer.Ambiguous several ->
          sold.stream().allMatch(each -> each.number().isSamePartAs(number))
              ? answer(asked, sold)
              : several;
      case SourceAnswer.NotFound none -> answer(asked, sold);
      case SourceAnswer.Failed failed -> failed;
      case SourceAnswer.Missing missing -> missing;
    };
  }

  private SourceAnswer confirmed(PartNumber asked, SourceAnswer.Found found, List<Candidate> sold) {
    Candidate byNumber = Candidate.of(found.listing(), manufacturers);
    Optional<Candidate> other =
        sold.stream().filter(each -> !isOnePart(each, byNumber)).findFirst();
    if (other.isPresent()) {
      return new SourceAnswer.Ambiguous(AnswerWording.otherPart(asked, byNumber, other.get()));
    }
    Match match = found.match();
    List<Match.Reason> reasons = new ArrayList<>(match.reasons());
    reasons.add(reason(asked, sold.getFirst()));
    return new SourceAnswer.Found(found.listing(), new Match(match.kind(), match.score(), reasons));
  }

  private static boolean isOnePart(Candidate one, Candidate other) {
    return one.number().isSamePartAs(other.number()) && one.isOfSameGroupAs(other);
  }

  private static Listing listing(Candidate first, List<Candidate> sold) {
    return sold.stream()
        .filter(each -> each.number().key().equals(first.number().key()))
        .map(Candidate::listing)
        .reduce(Listing::completedBy)
        .orElseThrow()
        .madeBy(first.makerName());
  }

  private Match match(PartNumber asked, Candidate found) {
    List<Match.Reason> reasons = new ArrayList<>(List.of(reason(asked, found)));
    String mpn = asked.mpn();
    boolean other = mpn != null && !found.number().isSamePartAs(NormalisedNumber.of(mpn));
    if (other) {
      reasons.add(MatchReasons.otherNumber(Match.Kind.SKU, asked.text(), found.listing().mpn()));
    }
    MatchReasons.otherMaker(asked, found, manufacturers).ifPresent(reasons::add);
    Match match = Match.of(Match.Kind.SKU);
    return new Match(match.kind(), other ? OTHER_NUMBER : match.score(), reasons);
  }

  private static Match.Reason reason(PartNumber asked, Candidate found) {
    return new Match.Reason(Match.Kind.SKU.code(), AnswerWording.sold(asked, found) + ".");
  }
}
