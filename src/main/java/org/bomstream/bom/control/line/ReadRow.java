package org.bomstream.bom.control.line;

import java.util.List;
import org.bomstream.bom.control.reading.ReadLine;
import org.bomstream.bom.control.table.SheetRow;

/** A line, with the row that it came of, by what that names its part, and what is odd about it. */
record ReadRow(ReadLine line, SheetRow row, PartNaming naming, List<Doubt> doubts) {
  ReadRow with(ReadLine other) {
    return new ReadRow(other, row, naming, doubts);
  }
}
