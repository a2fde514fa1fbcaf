package org.bomstream.bom.control.line;

import java.math.BigDecimal;
import java.util.List;
import org.bomstream.bom.control.reading.ReadLine;
import org.bomstream.bom.control.table.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * A line, with the row that it came of, by what that names its part, and what is odd about it.
 *
 * @param quantity as the row says it; null where it says none
 */
record ReadRow(
    ReadLine line,
    SheetRow row,
    PartNaming naming,
    List<Doubt> doubts,
    @Nullable BigDecimal quantity) {

  ReadRow with(ReadLine other) {
    return new ReadRow(other, row, naming, doubts, quantity);
  }
}
