package org.bomstream.part.control.match;

import java.util.Collection;
import java.util.Set;
import org.bomstream.part.control.Manufacturers;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.Offer;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.entity.spelling.Maker;
import org.bomstream.part.entity.spelling.NormalisedNumber;

/** A source's listing that may be the part that a line asks for. */
public record Candidate(Listing listing, NormalisedNumber number, Set<Maker> makers) {

  /** The listing, with its number and maker in the forms by which parts are compared. */
  public static Candidate of(Listing listing, Manufacturers manufacturers) {
    Set<Maker> makers = manufacturers.named(listing.manufacturer());
    Maker unnamed = new Maker(listing.manufacturer(), listing.manufacturer(), false);
    return new Candidate(
        listing, NormalisedNumber.of(listing.mpn()), makers.isEmpty() ? Set.of(unnamed) : makers);
  }

  boolean isMadeByOneOf(Collection<Maker> wanted) {
    return makers.stream().anyMatch(wanted::contains);
  }

  boolean isMadeByRelativeOf(Collection<Maker> wanted) {
    return makers.stream().anyMatch(maker -> wanted.stream().anyMatch(maker::isRelatedTo));
  }

  boolean isSoldAs(OrderCode code) {
    return listing.offers().stream()
        .map(Offer::code)
        .anyMatch(its -> its.supplier().equals(code.supplier()) && its.key().equals(code.key()));
  }

  boolean isOfSameGroupAs(Candidate other) {
    return isMadeByRelativeOf(other.makers);
  }

  /** The maker's own name, where there is no doubt who is meant. */
  String makerName() {
    return makers.size() == 1 && makers.iterator().next().isListed()
        ? makers.iterator().next().name()
        : listing.manufacturer();
  }
}
