package org.bomstream.part.entity;

import java.util.List;

/**
 * The part that answers a line, as the sources describe it now.
 *
 * @param listings at least one, in the sources' order of trust; the first names the part
 */
public record FoundPart(List<Listing> listings, Match match) {

  public FoundPart {
    listings = List.copyOf(listings);
    if (listings.isEmpty()) {
      throw new IllegalArgumentException("no listing");
    }
  }

  /** What tells the part from all others. */
  public PartKey key() {
    return PartKey.of(listings.getFirst().mpn(), listings.getFirst().manufacturer());
  }
}
