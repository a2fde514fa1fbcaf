package org.bomstream.part.control.desk;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bomstream.part.control.CleanAnswer;
import org.bomstream.part.control.Manufacturers;
import org.bomstream.part.control.SourceAnswer;
import org.bomstream.part.control.match.Candidate;
import org.bomstream.part.control.match.Candidates;
import org.bomstream.part.control.match.PartMatch;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.part.entity.Provenance;

/**
 * Says whether what a supplier lists is the part that was asked for. A number that merely contains
 * it, or begins with it, is not.
 */
final class Verdict {
  private final String source;
  private final Manufacturers manufacturers;
  private final PartMatch match;

  /**
   * @param source the word for it, under which its listings are kept
   * @param title as a buyer calls it
   */
  Verdict(String source, String title, Manufacturers manufacturers) {
    this.source = source;
    this.manufacturers = manufacturers;
    match = new PartMatch(title, manufacturers);
  }

  SourceAnswer of(PartNumber asked, List<Listing> listings) {
    Stream<Listing> its = listings.stream().filter(Objects::nonNull).map(this::named);
    var candidates =
        new Candidates(its.map(listing -> Candidate.of(listing, manufacturers)).toList());
    return CleanAnswer.of(match.answer(asked, candidates)).orElseThrow();
  }

  /** Simulated listings are told from true ones by their source. */
  private Listing named(Listing listing) {
    Provenance from = listing.from();
    return from.source().equals(source)
        ? listing
        : listing.from(new Provenance(source, from.document(), from.url(), from.retrievedAt()));
  }
}
