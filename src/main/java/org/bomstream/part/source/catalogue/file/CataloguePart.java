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
    RowDetails details) {}
