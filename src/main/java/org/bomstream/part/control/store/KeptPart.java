package org.bomstream.part.control.store;

import java.util.List;
import java.util.stream.Collectors;
import org.bomstream.part.entity.Listing;

/**
 * A part as the database has it.
 *
 * @param digests of the listings that were merged: {@code source=digest}, separated by blanks
 */
public record KeptPart(long id, String digests) {

  /** Whether nothing of this is new. */
  public boolean holds(List<Listing> listings) {
    return listings.stream().map(KeptPart::digest).allMatch(digests::contains);
  }

  static String digests(List<Listing> listings) {
    return listings.stream().map(KeptPart::digest).collect(Collectors.joining(" "));
  }

  private static String digest(Listing listing) {
    return listing.from().source() + "=" + ListingDigest.of(listing);
  }
}
