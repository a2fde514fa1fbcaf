package org.bomstream.part.entity;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One part as one source describes it, as opposed to what all sources together say ({@link
 * PartFacts}).
 *
 * @param from who says so
 * @param mpn the part number as the source writes it
 * @param manufacturer the maker as the source writes it
 * @param facts the values by fact, none of them blank; {@link Lifecycle} and {@link Rohs} by their
 *     codes
 */
public record Listing(
    Provenance from,
    String mpn,
    String manufacturer,
    Map<Fact, String> facts,
    List<Parameter> parameters,
    List<Alternate> alternates,
    List<Offer> offers) {

  public Listing {
    facts = Map.copyOf(facts);
    parameters = List.copyOf(parameters);
    alternates = List.copyOf(alternates);
    offers = List.copyOf(offers);
  }

  /** A part of which no more is said yet. */
  public static Listing of(Provenance from, String mpn, String manufacturer) {
    return of(from, mpn, manufacturer, Map.of());
  }

  /** A part of which facts alone are said. */
  public static Listing of(
      Provenance from, String mpn, String manufacturer, Map<Fact, String> facts) {
    return new Listing(from, mpn, manufacturer, facts, List.of(), List.of(), List.of());
  }

  /** What a version before has kept, when facts of one source stood with each line. */
  public static Listing of(PartFacts facts) {
    Provenance from = Provenance.of(facts.source(), facts.retrievedAt());
    return of(from, facts.mpn(), facts.manufacturer())
        .with(Fact.DESCRIPTION, facts.description())
        .with(Fact.CATEGORY, facts.category())
        .with(Fact.PACKAGE, facts.packageName())
        .with(Fact.DATASHEET_URL, facts.datasheetUrl())
        .with(facts.lifecycle())
        .with(facts.rohs());
  }

  /** The value of a fact; empty where the source does not say. */
  public Optional<String> fact(Fact fact) {
    return Optional.ofNullable(facts.get(fact));
  }

  /** With one fact more; null and blank say nothing. */
  public Listing with(Fact fact, @Nullable String value) {
    if (value == null || value.isBlank()) {
      return this;
    }
    var more = new EnumMap<Fact, String>(Fact.class);
    more.putAll(facts);
    more.put(fact, value.strip());
    return new Listing(from, mpn, manufacturer, more, parameters, alternates, offers);
  }

  /** With what the source says of the lifecycle; {@code UNKNOWN} says nothing. */
  public Listing with(Lifecycle lifecycle) {
    return lifecycle == Lifecycle.UNKNOWN ? this : with(Fact.LIFECYCLE, lifecycle.code());
  }

  /** With what the source says of the hazardous substances; {@code UNKNOWN} says nothing. */
  public Listing with(Rohs rohs) {
    return rohs == Rohs.UNKNOWN ? this : with(Fact.ROHS, rohs.code());
  }

  /** With these parameters in place of its own. */
  public Listing withParameters(List<Parameter> its) {
    return new Listing(from, mpn, manufacturer, facts, its, alternates, offers);
  }

  /** With these alternates and offers in place of its own. */
  public Listing with(List<Alternate> itsAlternates, List<Offer> itsOffers) {
    return new Listing(from, mpn, manufacturer, facts, parameters, itsAlternates, itsOffers);
  }

  /** The same, said by somebody else. */
  public Listing from(Provenance sayer) {
    return new Listing(sayer, mpn, manufacturer, facts, parameters, alternates, offers);
  }

  /** The same part of the same source, with its maker's own name. */
  public Listing madeBy(String maker) {
    return new Listing(from, mpn, maker, facts, parameters, alternates, offers);
  }

  /** What this leaves open is taken from another document of the same source. */
  public Listing completedBy(Listing other) {
    var all = new EnumMap<Fact, String>(Fact.class);
    all.putAll(other.facts);
    all.putAll(facts);
    return new Listing(
        from.and(other.from),
        mpn,
        manufacturer,
        all,
        both(parameters, other.parameters, Parameter::name),
        both(alternates, other.alternates, Function.identity()),
        both(offers, other.offers, Offer::code));
  }

  private static <T> List<T> both(List<T> mine, List<T> others, Function<T, ?> key) {
    if (others.isEmpty()) {
      return mine;
    }
    var known = new HashSet<Object>();
    return Stream.concat(mine.stream(), others.stream())
        .filter(each -> known.add(key.apply(each)))
        .toList();
  }
}
