package org.bomstream.bom.entity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What else a file says of a line, as opposed to what its part is looked up by: shown and given
 * back, never asked of a source.
 *
 * @param value for example {@code 100n}; null where there is none, as of all that follows
 * @param packageName for example {@code 0603}
 * @param note for example {@code needs heat sink}
 * @param alternates second sources, in the file's order; empty where there are none
 * @param internalNumber the number by which the file's own house knows the part
 * @param extra the file's other columns by their titles, in its order; blank cells are left out
 */
public record LineDetail(
    @Nullable String value,
    @Nullable String packageName,
    @Nullable String note,
    List<SecondSource> alternates,
    @Nullable String internalNumber,
    Map<String, String> extra) {

  /** Columns of {@link #extra}. */
  public static final int MOST_EXTRA = 40;

  /** Characters of a cell of {@link #extra}. */
  public static final int LONGEST_EXTRA = 200;

  public static final LineDetail NONE = new LineDetail(null, null, null, List.of(), null, Map.of());
}
