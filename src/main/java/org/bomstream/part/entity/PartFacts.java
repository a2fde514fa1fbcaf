package org.bomstream.part.entity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What every list shows of a part, as opposed to what a BOM asked for ({@link PartNumber}) and to
 * all that is known ({@link PartDetails}).
 *
 * @param mpn the part number as its manufacturer writes it
 * @param manufacturer the manufacturer's own name
 * @param description may be null
 * @param category may be null
 * @param packageName the package or case, for example {@code SOT-23}; may be null
 * @param lifecycle never null
 * @param rohs never null
 * @param datasheetUrl an absolute http or https address; may be null
 * @param source who says so
 * @param retrievedAt when the source said so
 */
@Embeddable
public record PartFacts(
    String mpn,
    String manufacturer,
    @Nullable String description,
    @Nullable String category,
    @Nullable String packageName,
    @Enumerated(EnumType.STRING) Lifecycle lifecycle,
    @Enumerated(EnumType.STRING) Rohs rohs,
    @Nullable String datasheetUrl,
    String source,
    Instant retrievedAt) {

  /** The same with another lifecycle. */
  public PartFacts with(Lifecycle other) {
    return new PartFacts(
        mpn,
        manufacturer,
        description,
        category,
        packageName,
        other,
        rohs,
        datasheetUrl,
        source,
        retrievedAt);
  }
}
