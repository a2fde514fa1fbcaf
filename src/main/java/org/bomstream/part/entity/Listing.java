package org.bomstream.part.entity;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One part as one source describes it, as opposed to what all sources together say ({@link
 * PartFacts}).
 *
 * @param source who says so, for example {@code catalogue}
 * @param retrievedAt when the source said so
 * @param url where; null where the source has no page
 * @param mpn the part number as the source writes it
 * @param manufacturer the maker as the source writes it
 * @param facts the values by fact, none of them blank; enumerations by their names in lower case
 */
public record Listing(
    String source,
    Instant retrievedAt,
    @Nullable String url,
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
  public static Listing of(String source, Instant retrievedAt, String mpn, String manufacturer) {
    return new Listing(
        source, retrievedAt, null, mpn, manufacturer, Map.of(), List.of(), List.of(), List.of());
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
    return new Listing(
        source, retrievedAt, url, mpn, manufacturer, more, parameters, alternates, offers);
  }

  /** With these parameters, alternates and offers in place of its own. */
  public Listing with(List<Parameter> parameters, List<Alternate> alternates, List<Offer> offers) {
    return new Listing(
        source, retrievedAt, url, mpn, manufacturer, facts, parameters, alternates, offers);
  }
}
