package org.bomstream.part.control;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.bomstream.part.entity.Alternate;
import org.bomstream.part.entity.Fact;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.Offer;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.entity.Parameter;
import org.bomstream.part.entity.Provenance;
import org.jspecify.annotations.Nullable;

/** A listing as the database takes it: printable texts of a bounded length, few of each kind. */
final class CleanListing {
  /** Many times what any source has to say, in characters. */
  private static final int LONGEST = 2_000;

  /** Many times what any source has to say. */
  private static final int MOST = 100;

  /** A source's clock may be an hour wrong, and not a thousand years. */
  private static final Duration AHEAD = Duration.ofDays(1);

  private CleanListing() {}

  static Listing of(Listing listing) {
    Map<Fact, String> facts = new EnumMap<>(Fact.class);
    listing.facts().forEach((fact, value) -> facts.put(fact, text(value)));
    return new Listing(
        of(listing.from()),
        text(listing.mpn()),
        text(listing.manufacturer()),
        facts,
        each(listing.parameters(), CleanListing::of),
        each(listing.alternates(), CleanListing::of),
        each(listing.offers(), CleanListing::of));
  }

  static String text(String given) {
    String start = given.length() <= LONGEST ? given : given.substring(0, LONGEST);
    return PrintableText.of(start);
  }

  private static Provenance of(Provenance from) {
    return new Provenance(
        text(from.source()),
        optional(from.document()),
        optional(from.url()),
        time(from.retrievedAt()));
  }

  private static Parameter of(Parameter parameter) {
    return new Parameter(
        text(parameter.name()),
        parameter.value(),
        optional(parameter.unit()),
        text(parameter.text()));
  }

  private static Alternate of(Alternate alternate) {
    return new Alternate(
        text(alternate.mpn()), optional(alternate.manufacturer()), alternate.kind());
  }

  private static Offer of(Offer offer) {
    List<Offer.PriceBreak> breaks = offer.priceBreaks();
    return new Offer(
        new OrderCode(text(offer.code().supplier()), text(offer.code().sku())),
        optional(offer.packaging()),
        offer.stock(),
        offer.minimumOrder(),
        offer.multiple(),
        offer.leadTimeDays(),
        optional(offer.currency()),
        breaks.subList(0, Math.min(MOST, breaks.size())),
        optional(offer.url()),
        time(offer.retrievedAt()));
  }

  private static <T> List<T> each(List<T> given, UnaryOperator<T> clean) {
    return given.isEmpty() ? given : given.stream().limit(MOST).map(clean).toList();
  }

  private static Instant time(Instant given) {
    Instant now = Instant.now();
    boolean possible =
        given != null && !given.isBefore(Instant.EPOCH) && given.isBefore(now.plus(AHEAD));
    return possible ? given : now;
  }

  private static @Nullable String optional(@Nullable String given) {
    return given == null ? null : text(given);
  }
}
