package org.bomstream.bom.boundary.part;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import org.bomstream.part.entity.PartFacts;
import org.jspecify.annotations.Nullable;

/** What lists show of a line's part. */
@JsonbPropertyOrder({
  "mpn",
  "manufacturer",
  "description",
  "category",
  "packageName",
  "lifecycle",
  "rohs",
  "datasheetUrl",
  "source",
  "retrievedAt"
})
public record PartView(
    String mpn,
    String manufacturer,
    @Nullable String description,
    @Nullable String category,
    @JsonbProperty("package") @Nullable String packageName,
    String lifecycle,
    String rohs,
    @Nullable String datasheetUrl,
    String source,
    Instant retrievedAt) {

  public static PartView of(PartFacts facts) {
    return new PartView(
        facts.mpn(),
        facts.manufacturer(),
        facts.description(),
        facts.category(),
        facts.packageName(),
        facts.lifecycle().code(),
        facts.rohs().code(),
        facts.datasheetUrl(),
        facts.source(),
        facts.retrievedAt());
  }
}
