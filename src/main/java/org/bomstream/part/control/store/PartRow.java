package org.bomstream.part.control.store;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.PartDetails;
import org.bomstream.part.entity.PartFacts;
import org.bomstream.part.entity.PartKey;
import org.jspecify.annotations.Nullable;

/** A row of the table of parts. */
record PartRow(PartKey key, PartFacts facts, String digests) {

  /** In the order of the statements' parameters. */
  static final List<Function<PartRow, @Nullable Object>> COLUMNS =
      List.of(
          row -> row.key.number(),
          row -> row.key.maker(),
          row -> row.facts.mpn(),
          row -> row.facts.manufacturer(),
          row -> row.facts.description(),
          row -> row.facts.category(),
          row -> row.facts.packageName(),
          row -> row.facts.lifecycle(),
          row -> row.facts.rohs(),
          row -> row.facts.datasheetUrl(),
          row -> row.facts.source(),
          row -> row.facts.retrievedAt(),
          PartRow::digests);

  /** What these listings say together, the most trusted first. */
  static PartRow of(PartKey key, List<Listing> listings) {
    return new PartRow(
        key, PartDetails.of(listings, Instant.now()).headline(), KeptPart.digests(listings));
  }
}
