package org.bomstream.bom.control.file.old;

import java.util.List;
import java.util.stream.Stream;
import org.bomstream.bom.control.table.HiddenCells;
import org.bomstream.bom.control.table.Sheet;
import org.bomstream.bom.control.table.SheetRow;

/** A sheet of an old workbook, which is on the heap. */
record OldSheet(String title, List<SheetRow> all, HiddenCells hidden) implements Sheet {

  @Override
  public String name() {
    return "sheet \"%s\"".formatted(title);
  }

  @Override
  public Stream<SheetRow> rows() {
    return all.stream();
  }
}
