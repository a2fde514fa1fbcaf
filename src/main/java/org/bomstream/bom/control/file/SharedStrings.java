package org.bomstream.bom.control.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.bomstream.bom.control.budget.HeapSize;
import org.bomstream.bom.control.budget.ImportBudget;

/** The texts of a workbook, which its cells refer to by number. */
final class SharedStrings {
  private SharedStrings() {}

  /**
   * @throws org.bomstream.problem.Problem 413 when they would take more heap than the budget has
   */
  static List<String> read(ZipEntries entries, String name, ImportBudget budget)
      throws IOException {
    List<String> strings = new ArrayList<>();
    try (WorkbookXml xml = entries.read(name)) {
      while (xml.next("si")) {
        String text = CellValue.clean(xml.text());
        budget.keep(HeapSize.ENTRY + HeapSize.of(text));
        strings.add(text);
      }
    }
    return strings;
  }
}
