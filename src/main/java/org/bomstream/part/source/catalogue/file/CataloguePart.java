package org.bomstream.part.source.catalogue.file;

import org.bomstream.part.entity.Lifecycle;
import org.bomstream.part.entity.PartFacts;
import org.bomstream.part.entity.Rohs;
import org.bomstream.part.source.catalogue.file.detail.RowDetails;
import org.jspecify.annotations.Nullable;

/**
 * What one row of a catalogue file says about a part, as opposed to what all files together say
 * ({@link PartFacts}). Texts but for number and manufacturer may be null.
 *
 * @param file the name of the file
 */
public record CataloguePart(
    String file,
    String mpn,
    String manufacturer,
    @Nullable String description,
    @Nullable String category,
    @Nullable String packageName,
    Lifecycle lifecycle,
    Rohs rohs,
    @Nullable String datasheetUrl,
    RowDetails details) {

  /** What this row leaves open is taken from the other. */
  public CataloguePart completedBy(CataloguePart other) {
    return new CataloguePart(
        file,
        mpn,
        manufacturer,
        known(description, other.description),
        known(category, other.category),
        known(packageName, other.packageName),
        lifecycle == Lifecycle.UNKNOWN ? other.lifecycle : lifecycle,
        rohs == Rohs.UNKNOWN ? other.rohs : rohs,
        known(datasheetUrl, other.datasheetUrl),
        details.completedBy(other.details));
  }

  private static @Nullable String known(@Nullable String mine, @Nullable String other) {
    return mine == null ? other : mine;
  }
}
