package org.bomstream.bom.boundary.part;

import java.time.Instant;
import org.bomstream.part.entity.Provenance;
import org.jspecify.annotations.Nullable;

/** Who says something of a part, as clients see it. */
public record ProvenanceView(String source, Instant retrievedAt, @Nullable String url) {
  public static ProvenanceView of(Provenance by) {
    return new ProvenanceView(by.sayer(), by.retrievedAt(), by.url());
  }
}
