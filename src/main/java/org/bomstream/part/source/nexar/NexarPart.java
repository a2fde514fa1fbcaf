package org.bomstream.part.source.nexar;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bomstream.part.entity.Fact;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.Provenance;
import org.bomstream.part.source.reply.Members;

/** Reads one part of Nexar's. */
final class NexarPart {
  private final String currency;
  private final Instant at;

  NexarPart(String currency, Instant at) {
    this.currency = currency;
    this.at = at;
  }

  /** Empty for one that has no number. */
  Optional<Listing> listing(Members part) {
    return part.text("mpn").map(mpn -> listing(mpn, part));
  }

  private Listing listing(String mpn, Members part) {
    NexarSpecs specs = NexarSpecs.of(part);
    var from = new Provenance("nexar", null, part.address("octopartUrl").orElse(null), at);
    return Listing.of(from, mpn, part.object("manufacturer").text("name").orElse(""))
        .with(Fact.DESCRIPTION, part.text("shortDescription").orElse(null))
        .with(Fact.CATEGORY, part.object("category").text("name").orElse(null))
        .with(Fact.DATASHEET_URL, part.object("bestDatasheet").address("url").orElse(null))
        .with(Fact.IMAGE_URL, part.object("bestImage").address("url").orElse(null))
        .with(Fact.PACKAGE, specs.caseName().orElse(null))
        .with(Fact.REACH, specs.reach().orElse(null))
        .with(Fact.MSL, specs.msl().orElse(null))
        .with(specs.lifecycle())
        .with(specs.rohs())
        .withParameters(specs.parameters())
        .with(List.of(), NexarOffers.of(part, currency, at));
  }
}
