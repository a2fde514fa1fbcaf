package org.bomstream.bom.control.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column, and what it is taken for.
 *
 * @param index counted from 0
 * @param title as it stands in the file; empty where it has none
 * @param field one of {@link OurFields}; null where it is none of ours
 * @param confidence from 0 to 1 that it is that field; of none, that it is none
 * @param why in a sentence
 * @param rivals other fields that it could be, the likeliest first; at most three
 * @param samples its first cells, shortened; at most five
 */
public record FoundColumn(
    int index,
    String title,
    @Nullable String field,
    double confidence,
    String why,
    List<Rival> rivals,
    List<String> samples) {

  /** A field that a column is not taken for, though it might be. */
  public record Rival(String field, double confidence) {}
}
