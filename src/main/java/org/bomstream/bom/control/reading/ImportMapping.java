package org.bomstream.bom.control.reading;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a person says that a file is to be read; what it leaves open is found out. See {@link
 * MappingJson} for how it is written.
 *
 * @param sheet the name of a workbook's sheet; null where it is to be found
 * @param headerRow counted from 1; 0 where the table has no titles; null where it is to be found
 * @param columns which column holds which of {@link OurFields}; a field that is not named is looked
 *     for among the columns that are not
 * @param encoding an IANA name; null where it is to be found
 * @param delimiter one of comma, semicolon, tab and bar; null where it is to be found
 * @param skipRows rows to leave out, counted from 1
 * @param dnpValues words that leave a part off the board, besides those that are known
 * @param keepDnp whether lines that are left off become lines at all: they do unless this is false
 */
public record ImportMapping(
    @Nullable String sheet,
    @Nullable Integer headerRow,
    Map<String, ColumnChoice> columns,
    @Nullable String encoding,
    @Nullable String delimiter,
    List<Integer> skipRows,
    List<String> dnpValues,
    boolean keepDnp) {

  /** Everything is to be found out. */
  public static final ImportMapping NONE =
      new ImportMapping(null, null, Map.of(), null, null, List.of(), List.of(), true);

  public boolean isNone() {
    return equals(NONE);
  }
}
