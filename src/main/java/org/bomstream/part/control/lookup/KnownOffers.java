package org.bomstream.part.control.lookup;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bomstream.part.entity.Offer;
import org.bomstream.part.entity.Part;
import org.bomstream.part.entity.PartDetails;

/**
 * What suppliers sell known parts for, as lists show it. Lists are read again and again while a run
 * goes on: what was read once is kept until a source says something new.
 */
@ApplicationScoped
public class KnownOffers {
  /** Of one to two kilobytes each; a part without any counts as one. */
  private static final int MOST_KEPT = 10_000;

  private static final Duration UNUSED = Duration.ofHours(1);

  @Inject KnownParts parts;

  private final Cache<Key, List<Offer>> kept =
      Caffeine.newBuilder()
          .maximumWeight(MOST_KEPT)
          .weigher((Key part, List<Offer> offers) -> Math.max(1, offers.size()))
          .expireAfterAccess(UNUSED)
          .build();

  /**
   * @param digests of what was said of it: others where there is news
   */
  private record Key(long part, String digests) {}

  /** The offers for these parts, by their ids. */
  public Map<Long, List<Offer>> of(Collection<Part> asked) {
    Set<Key> keys =
        asked.stream().map(part -> new Key(part.id(), part.digests())).collect(Collectors.toSet());
    Map<Long, List<Offer>> offers = new HashMap<>();
    kept.getAll(keys, this::read).forEach((key, its) -> offers.put(key.part(), its));
    return offers;
  }

  private Map<Key, List<Offer>> read(Set<? extends Key> keys) {
    Map<Long, PartDetails> details = parts.details(keys.stream().map(Key::part).toList());
    Map<Key, List<Offer>> offers = new HashMap<>();
    for (Key key : keys) {
      PartDetails its = details.get(key.part());
      offers.put(key, its == null ? List.of() : its.offers());
    }
    return offers;
  }
}
