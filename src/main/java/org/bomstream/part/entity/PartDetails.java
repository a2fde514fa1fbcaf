package org.bomstream.part.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All that sources say of one part, merged field by field, with who said so; as opposed to the few
 * facts that every list shows ({@link PartFacts}).
 */
public record PartDetails(
    String mpn,
    String manufacturer,
    Provenance from,
    Map<Fact, Told<String>> facts,
    List<Told<Parameter>> parameters,
    List<Alternate> alternates,
    List<Offer> offers,
    List<Disagreement> disagreements) {

  /** A value, with who said so. */
  public record Told<T>(T value, Provenance by) {}

  /**
   * Sources say different things of one part.
   *
   * @param field a fact's code, or a parameter's name
   * @param values all that was said, in the sources' order of trust
   */
  public record Disagreement(String field, List<Told<String>> values) {}

  /** What is older says nothing of whether a part is made now, as long as there is better. */
  private static final Duration FRESH = Duration.ofDays(90);

  /**
   * Merges what sources say.
   *
   * @param listings of one part, at least one, in the sources' order of trust
   */
  public static PartDetails of(List<Listing> listings, Instant now) {
    Map<Fact, Told<String>> facts = new EnumMap<>(Fact.class);
    List<Disagreement> disagreements = new ArrayList<>();
    for (Fact fact : Fact.values()) {
      List<Told<String>> told = told(listings, listing -> listing.fact(fact));
      chosen(fact, told, now).ifPresent(value -> facts.put(fact, value));
      if (fact.isComparable() && differ(told.stream().map(Told::value).toList())) {
        disagreements.add(new Disagreement(fact.code(), told));
      }
    }
    Map<String, List<Told<Parameter>>> parameters = parameters(listings);
    parameters.forEach((name, told) -> disagreement(name, told).ifPresent(disagreements::add));
    Listing first = listings.getFirst();
    return new PartDetails(
        first.mpn(),
        first.manufacturer(),
        first.from(),
        facts,
        parameters.values().stream().map(List::getFirst).toList(),
        all(listings, Listing::alternates),
        all(listings, Listing::offers),
        List.copyOf(disagreements));
  }

  /** The facts that every list shows. */
  public PartFacts headline() {
    return new PartFacts(
        mpn,
        manufacturer,
        value(Fact.DESCRIPTION),
        value(Fact.CATEGORY),
        value(Fact.PACKAGE),
        Optional.ofNullable(value(Fact.LIFECYCLE)).map(Lifecycle::of).orElse(Lifecycle.UNKNOWN),
        Optional.ofNullable(value(Fact.ROHS)).map(Rohs::of).orElse(Rohs.UNKNOWN),
        value(Fact.DATASHEET_URL),
        from.sayer(),
        from.retrievedAt());
  }

  private @Nullable String value(Fact fact) {
    Told<String> told = facts.get(fact);
    return told == null ? null : told.value();
  }

  private static List<Told<String>> told(
      List<Listing> listings, Function<Listing, Optional<String>> ofListing) {
    return listings.stream()
        .flatMap(its -> ofListing.apply(its).map(v -> new Told<>(v, its.from())).stream())
        .toList();
  }

  private static Optional<Told<String>> chosen(Fact fact, List<Told<String>> told, Instant now) {
    if (!fact.isOrdered()) {
      return told.stream().findFirst();
    }
    Instant oldest = now.minus(FRESH);
    List<Told<String>> fresh =
        told.stream().filter(value -> value.by().retrievedAt().isAfter(oldest)).toList();
    return (fresh.isEmpty() ? told : fresh)
        .stream().min(Comparator.comparingInt(value -> fact.rank(value.value())));
  }

  private static Map<String, List<Told<Parameter>>> parameters(List<Listing> listings) {
    Map<String, List<Told<Parameter>>> byName = new LinkedHashMap<>();
    for (Listing listing : listings) {
      for (Parameter parameter : listing.parameters()) {
        byName
            .computeIfAbsent(parameter.name(), name -> new ArrayList<>())
            .add(new Told<>(parameter, listing.from()));
      }
    }
    return byName;
  }

  private static Optional<Disagreement> disagreement(String name, List<Told<Parameter>> told) {
    Parameter first = told.getFirst().value();
    return told.stream().map(Told::value).allMatch(first::isEqualTo)
        ? Optional.empty()
        : Optional.of(
            new Disagreement(
                name,
                told.stream().map(each -> new Told<>(each.value().text(), each.by())).toList()));
  }

  private static boolean differ(List<String> values) {
    return values.stream().distinct().count() > 1;
  }

  private static <T> List<T> all(List<Listing> listings, Function<Listing, List<T>> its) {
    return listings.stream().map(its).flatMap(List::stream).distinct().toList();
  }
}
