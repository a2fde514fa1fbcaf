package org.bomstream.part.entity;

import java.util.List;

/**
 * The part that answers a line, as the sources describe it now.
 *
 * @param key what tells the part from all others
 * @param listings at least one, in the sources' order of trust; the first names the part
 */
public record FoundPart(PartKey key, List<Listing> listings, Match match) {

  public FoundPart {
    listings = List.copyOf(listings);
  }

  /** The part that the first of these names. */
  public FoundPart(List<Listing> listings, Match match) {
    this(
        PartKey.of(listings.getFirst().mpn(), listings.getFirst().manufacturer()), listings, match);
  }
}
