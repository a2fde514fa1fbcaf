package org.bomstream.part.source.catalogue;

import java.util.Collection;
import java.util.Set;
import org.bomstream.part.control.Manufacturers;
import org.bomstream.part.entity.Maker;
import org.bomstream.part.entity.NormalisedNumber;
import org.bomstream.part.source.catalogue.file.CataloguePart;

/** A catalogue's row that may be the part that a line asks for. */
record PartCandidate(CataloguePart part, NormalisedNumber number, Set<Maker> makers) {

  static PartCandidate of(CataloguePart part, Manufacturers manufacturers) {
    Set<Maker> makers = manufacturers.named(part.manufacturer());
    Maker unnamed = new Maker(part.manufacturer(), part.manufacturer(), false);
    return new PartCandidate(
        part, NormalisedNumber.of(part.mpn()), makers.isEmpty() ? Set.of(unnamed) : makers);
  }

  boolean isMadeByOneOf(Collection<Maker> wanted) {
    return makers.stream().anyMatch(wanted::contains);
  }

  boolean isMadeByRelativeOf(Collection<Maker> wanted) {
    return makers.stream().anyMatch(maker -> wanted.stream().anyMatch(maker::isRelatedTo));
  }

  boolean isOfSameGroupAs(PartCandidate other) {
    return isMadeByRelativeOf(other.makers);
  }

  /** The maker's own name, where there is no doubt who is meant. */
  String makerName() {
    return makers.size() == 1 && makers.iterator().next().isListed()
        ? makers.iterator().next().name()
        : part.manufacturer();
  }
}
