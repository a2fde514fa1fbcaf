package org.bomstream.part.control.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bomstream.part.control.Manufacturers;
import org.bomstream.part.control.PartAnswer;
import org.bomstream.part.control.SourceAnswer;
import org.bomstream.part.entity.FoundPart;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.Match;
import org.bomstream.part.entity.MissingSource;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.part.entity.spelling.Maker;
import org.bomstream.part.entity.spelling.NormalisedNumber;

/** Makes one answer of what the sources say to one part number. */
@ApplicationScoped
public class JointAnswer {
  /** Many makers number their parts so; no source knows all of them. */
  private static final Pattern FEW_DIGITS = Pattern.compile("\\d{1,4}");

  @Inject Manufacturers manufacturers;

  /**
   * What a source says to one part number.
   *
   * @param isSupplier whether it would know of any part that is made
   */
  record Said(String source, boolean isSupplier, SourceAnswer answer) {}

  /**
   * The answer of all together, as {@link #of(List)}; but a part that is found by a few digits
   * alone is never certain.
   */
  PartAnswer of(PartNumber asked, List<Said> said) {
    PartAnswer answer = of(said);
    return answer instanceof PartAnswer.Found found && isOfMany(asked)
        ? new PartAnswer.Ambiguous(oneOfMany(asked, found.part().listings().getFirst()))
        : answer;
  }

  private boolean isOfMany(PartNumber asked) {
    String mpn = asked.mpn();
    return mpn != null
        && FEW_DIGITS.matcher(mpn).matches()
        && manufacturers.named(asked.manufacturer()).isEmpty()
        && asked.orderCodes().stream().noneMatch(OrderCode::hasKnownSupplier);
  }

  private static String oneOfMany(PartNumber asked, Listing one) {
    return "%s is a part of %s, and may be one of others too; name the manufacturer in the BOM."
        .formatted(asked.text(), one.manufacturer());
  }

  /**
   * The answer of all together: a part that is found, else one that may be several, else a failure,
   * else a number that reads by its maker's rule.
   *
   * @param said at least one, the most trusted source first
   */
  PartAnswer of(List<Said> said) {
    List<SourceAnswer.Found> found = new ArrayList<>();
    SourceAnswer.Found read = null;
    for (Said each : said) {
      if (each.answer() instanceof SourceAnswer.Found its) {
        if (isRead(its)) {
          read = its;
        } else {
          found.add(its);
        }
      }
    }
    List<MissingSource> missing = missing(said);
    return found.isEmpty()
        ? notFound(said, Optional.ofNullable(read), missing)
        : found(found, Optional.ofNullable(read), missing);
  }

  private static List<MissingSource> missing(List<Said> said) {
    return answers(said, SourceAnswer.Missing.class).map(SourceAnswer.Missing::source).toList();
  }

  private static PartAnswer notFound(
      List<Said> said, Optional<SourceAnswer.Found> read, List<MissingSource> missing) {
    return answers(said, SourceAnswer.Ambiguous.class)
        .<PartAnswer>map(several -> new PartAnswer.Ambiguous(several.detail()))
        .findFirst()
        .or(() -> failed(said, missing))
        .or(() -> putOff(missing))
        .or(() -> read.filter(_ -> !isDenied(said)).map(its -> alone(its, missing)))
        .or(() -> refused(missing))
        .orElseGet(() -> unknown(said, read));
  }

  /** Who might know the part can be asked later. */
  private static Optional<PartAnswer> putOff(List<MissingSource> missing) {
    return missing.stream().anyMatch(each -> each.why().passes())
        ? Optional.of(new PartAnswer.PutOff(missing))
        : Optional.empty();
  }

  /** Waiting does not help, and asking all others has not: a person has to see to it. */
  private static Optional<PartAnswer> refused(List<MissingSource> missing) {
    return missing.stream()
        .findFirst()
        .map(
            one ->
                new PartAnswer.Failed(
                    "source_error",
                    one.why() == MissingSource.Why.REFUSED
                        ? "%s refuses our key; no other source knows the part."
                            .formatted(one.source())
                        : "%s does not answer for this part; no other source knows it."
                            .formatted(one.source()),
                    missing));
  }

  private PartAnswer found(
      List<SourceAnswer.Found> found,
      Optional<SourceAnswer.Found> read,
      List<MissingSource> missing) {
    SourceAnswer.Found first = found.getFirst();
    if (found.size() == 1 && read.isEmpty()) {
      return alone(first, missing);
    }
    Optional<SourceAnswer.Found> other =
        found.stream().filter(each -> !isOnePart(first.listing(), each.listing())).findFirst();
    if (other.isPresent()) {
      return new PartAnswer.Ambiguous(several(first.listing(), other.get().listing()));
    }
    List<Listing> listings =
        Stream.concat(
                found.stream(), read.stream().filter(r -> isOnePart(first.listing(), r.listing())))
            .map(SourceAnswer.Found::listing)
            .toList();
    return new PartAnswer.Found(new FoundPart(listings, first.match()), missing);
  }

  /** Two sources may write one part's number in two ways, and its maker by a name of before. */
  private boolean isOnePart(Listing one, Listing other) {
    return one.equals(other) || (isOneNumber(one, other) && isOneMaker(one, other));
  }

  private static boolean isOneNumber(Listing one, Listing other) {
    return one.mpn().equals(other.mpn())
        || NormalisedNumber.of(one.mpn()).isSamePartAs(NormalisedNumber.of(other.mpn()));
  }

  private boolean isOneMaker(Listing one, Listing other) {
    return one.manufacturer().equals(other.manufacturer())
        || areRelated(
            manufacturers.named(one.manufacturer()), manufacturers.named(other.manufacturer()));
  }

  private static boolean areRelated(Set<Maker> some, Set<Maker> others) {
    return some.isEmpty()
        || others.isEmpty()
        || some.stream().anyMatch(maker -> others.stream().anyMatch(maker::isRelatedTo));
  }

  private static String several(Listing one, Listing other) {
    return "%s says %s of %s, %s says %s of %s; name the manufacturer in the BOM."
        .formatted(
            one.from().source(),
            one.mpn(),
            one.manufacturer(),
            other.from().source(),
            other.mpn(),
            other.manufacturer());
  }

  private static Optional<PartAnswer> failed(List<Said> said, List<MissingSource> missing) {
    return answers(said, SourceAnswer.Failed.class)
        .<PartAnswer>map(failed -> new PartAnswer.Failed(failed.code(), failed.detail(), missing))
        .findFirst();
  }

  private static PartAnswer alone(SourceAnswer.Found one, List<MissingSource> missing) {
    return new PartAnswer.Found(new FoundPart(List.of(one.listing()), one.match()), missing);
  }

  /** Who would know of the part says that there is none. */
  private static boolean isDenied(List<Said> said) {
    return said.stream()
        .anyMatch(each -> each.isSupplier() && each.answer() instanceof SourceAnswer.NotFound);
  }

  private static PartAnswer unknown(List<Said> said, Optional<SourceAnswer.Found> read) {
    Stream<String> details =
        answers(said, SourceAnswer.NotFound.class).map(SourceAnswer.NotFound::detail);
    String detail =
        Stream.concat(details, read.stream().map(JointAnswer::reading))
            .filter(text -> !text.isEmpty())
            .distinct()
            .collect(Collectors.joining(" "));
    return new PartAnswer.NotFound(detail.isEmpty() ? "No source knows such a part." : detail);
  }

  private static String reading(SourceAnswer.Found read) {
    return read.match().reasons().stream()
        .findFirst()
        .map(reason -> "It reads as %s; no source sells it.".formatted(reason.detail()))
        .orElse("");
  }

  private static boolean isRead(SourceAnswer.Found found) {
    return found.match().kind() == Match.Kind.READ;
  }

  private static <T extends SourceAnswer> Stream<T> answers(List<Said> said, Class<T> kind) {
    return said.stream().map(Said::answer).filter(kind::isInstance).map(kind::cast);
  }
}
