package org.bomstream.part.control.lookup;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bomstream.part.control.store.KeptPart;
import org.bomstream.part.control.store.PartStore;
import org.bomstream.part.entity.FoundPart;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.PartDetails;
import org.bomstream.part.entity.PartKey;

/**
 * The parts that were found before, each kept once, as opposed to who is asked for them ({@link
 * PartLookup}). Lines refer to them by their ids.
 */
@ApplicationScoped
public class KnownParts {
  /** For so long a node does not ask again what the database holds of a part. */
  private static final Duration REMEMBERED = Duration.ofMinutes(1);

  private static final int MOST_REMEMBERED = 50_000;

  private final Cache<PartKey, KeptPart> remembered =
      Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).expireAfterWrite(REMEMBERED).build();

  @Inject PartStore store;
  @Inject PartSources sources;

  /**
   * Keeps what was found, merged with what other sources have said, and tells the ids of the parts.
   * Of parts of which nothing new is said nothing is written, and as a rule nothing read. What is
   * written, is written in transactions of its own.
   */
  public Map<PartKey, Long> keep(Collection<FoundPart> found) {
    SortedMap<PartKey, List<Listing>> open = listings(found);
    Map<PartKey, Long> ids = new HashMap<>();
    take(open, remembered.getAllPresent(open.keySet()), ids);
    if (!open.isEmpty()) {
      Map<PartKey, KeptPart> stored = store.find(open.keySet());
      remembered.putAll(stored);
      take(open, stored, ids);
    }
    if (!open.isEmpty()) {
      Map<PartKey, KeptPart> written = store.write(open, sources::order);
      remembered.putAll(written);
      written.forEach((key, part) -> ids.put(key, part.id()));
    }
    return ids;
  }

  /**
   * Keeps what versions before have found and kept with lines: whatever a source says now counts
   * more.
   */
  public Map<PartKey, Long> keepOld(Collection<FoundPart> found) {
    Map<PartKey, Long> ids = new HashMap<>();
    store
        .write(listings(found), source -> PartStore.LEAST)
        .forEach((key, part) -> ids.put(key, part.id()));
    return ids;
  }

  /** All that is known of these parts, by their ids. */
  public Map<Long, PartDetails> details(Collection<Long> ids) {
    Map<Long, PartDetails> details = new HashMap<>();
    Instant now = Instant.now();
    store.listings(ids).forEach((id, its) -> details.put(id, PartDetails.of(ofThisMode(its), now)));
    return details;
  }

  /** What a simulator has said once does not count where suppliers are real. */
  private List<Listing> ofThisMode(List<Listing> listings) {
    List<Listing> its =
        listings.stream().filter(one -> !sources.isForeign(one.from().source())).toList();
    return its.isEmpty() ? listings : its;
  }

  /** Two numbers may lead to one part, of which a source has said more to the one. */
  private static SortedMap<PartKey, List<Listing>> listings(Collection<FoundPart> found) {
    SortedMap<PartKey, List<Listing>> listings = new TreeMap<>();
    found.forEach(part -> listings.merge(part.key(), part.listings(), KnownParts::both));
    return listings;
  }

  private static List<Listing> both(List<Listing> some, List<Listing> others) {
    Set<String> sources =
        some.stream().map(listing -> listing.from().source()).collect(Collectors.toSet());
    return Stream.concat(
            some.stream(),
            others.stream().filter(listing -> !sources.contains(listing.from().source())))
        .toList();
  }

  /** Those whose listings are kept need no more. */
  private static void take(
      Map<PartKey, List<Listing>> open, Map<PartKey, KeptPart> kept, Map<PartKey, Long> ids) {
    kept.forEach(
        (key, part) -> {
          if (part.holds(Objects.requireNonNull(open.get(key)))) {
            ids.put(key, part.id());
            open.remove(key);
          }
        });
  }
}
