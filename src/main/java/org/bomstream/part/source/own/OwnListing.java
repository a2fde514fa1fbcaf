package org.bomstream.part.source.own;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bomstream.part.entity.Alternate;
import org.bomstream.part.entity.Fact;
import org.bomstream.part.entity.Lifecycle;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.Offer;
import org.bomstream.part.entity.Provenance;
import org.bomstream.part.entity.Rohs;

/** Reads one listing of a company's own source: its members are those of our own replies. */
final class OwnListing {
  private static final List<Fact> TEXTS =
      List.of(Fact.DESCRIPTION, Fact.CATEGORY, Fact.PACKAGE, Fact.ECCN, Fact.HTS);

  private static final Set<String> LEVELS = Set.of("1", "2", "2A", "3", "4", "5", "5A", "6");
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private final String source;
  private final Instant at;

  OwnListing(String source, Instant at) {
    this.source = source;
    this.at = at;
  }

  /** Empty for one without a number. */
  Optional<Listing> of(Fields fields) {
    return fields.text("mpn").map(mpn -> listing(mpn, fields));
  }

  private Listing listing(String mpn, Fields fields) {
    Instant then = fields.time("retrieved_at").orElse(at);
    var from = new Provenance(source, null, fields.address("url").orElse(null), then);
    Listing listing = Listing.of(from, mpn, fields.text("manufacturer").orElse(""));
    for (Fact fact : TEXTS) {
      listing = listing.with(fact, fields.text(fact.code()).orElse(null));
    }
    return compliance(life(listing, fields), fields)
        .with(Fact.DATASHEET_URL, fields.address("datasheet_url").orElse(null))
        .with(Fact.IMAGE_URL, fields.address("image_url").orElse(null))
        .withParameters(
            fields.each("parameters").flatMap(each -> OwnParameter.of(each).stream()).toList())
        .with(alternates(fields), offers(fields));
  }

  private static Listing life(Listing listing, Fields fields) {
    Optional<Lifecycle> lifecycle =
        fields.read(
            "lifecycle",
            text -> word(Lifecycle.values(), Lifecycle::code, text),
            "none of active, not_recommended, last_time_buy, obsolete, unknown");
    return listing
        .with(lifecycle.orElse(Lifecycle.UNKNOWN))
        .with(Fact.LAST_BUY_DATE, fields.day("last_buy_date").orElse(null));
  }

  private static Listing compliance(Listing listing, Fields fields) {
    Optional<Rohs> rohs =
        fields.read(
            "rohs",
            text -> word(Rohs.values(), Rohs::code, text),
            "none of compliant, exempt, not_compliant, unknown");
    return listing
        .with(rohs.orElse(Rohs.UNKNOWN))
        .with(Fact.REACH, reach(fields).orElse(null))
        .with(Fact.MSL, level(fields).orElse(null))
        .with(Fact.COUNTRY_OF_ORIGIN, country(fields).orElse(null));
  }

  private static Optional<String> reach(Fields fields) {
    return fields
        .read(
            "reach",
            text -> one(Set.of("compliant", "svhc", "unknown"), text.toLowerCase(Locale.ROOT)),
            "none of compliant, svhc, unknown")
        .filter(word -> !word.equals("unknown"));
  }

  private static Optional<String> level(Fields fields) {
    return fields.read(
        "msl", text -> one(LEVELS, text.toUpperCase(Locale.ROOT)), "no level from 1 to 6");
  }

  private static Optional<String> country(Fields fields) {
    return fields.read(
        "country_of_origin",
        text -> one(COUNTRIES, text.toUpperCase(Locale.ROOT)),
        "no country's two letters");
  }

  private static List<Alternate> alternates(Fields fields) {
    return fields.each("alternates").flatMap(each -> alternate(each).stream()).toList();
  }

  private static Optional<Alternate> alternate(Fields its) {
    Optional<Alternate.Kind> kind =
        its.read(
            "kind",
            text -> word(Alternate.Kind.values(), Alternate.Kind::code, text),
            "none of replacement, packing, similar");
    return its.text("mpn")
        .map(
            mpn ->
                new Alternate(
                    mpn,
                    its.text("manufacturer").orElse(null),
                    kind.orElse(Alternate.Kind.SIMILAR)));
  }

  private List<Offer> offers(Fields fields) {
    return fields.each("offers").flatMap(each -> OwnOffer.of(each, source, at).stream()).toList();
  }

  private static Optional<String> one(Set<String> words, String text) {
    return words.contains(text) ? Optional.of(text) : Optional.empty();
  }

  private static <T> Optional<T> word(T[] values, Function<T, String> code, String text) {
    return Arrays.stream(values)
        .filter(value -> code.apply(value).equals(text.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
