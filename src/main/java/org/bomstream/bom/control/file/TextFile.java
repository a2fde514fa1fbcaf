package org.bomstream.bom.control.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bomstream.bom.control.budget.ImportBudget;
import org.bomstream.bom.control.table.HeaderRow;
import org.bomstream.bom.control.table.ImportRefusal;
import org.bomstream.problem.Problem;

/**
 * Finds the table in a text file: the encoding by its bytes, the delimiter by what makes a header.
 */
public final class TextFile {
  private TextFile() {}

  /**
   * @param head the file's first bytes
   * @throws Problem 422 when the file has no usable table
   */
  public static HeaderRow header(Path file, byte[] head, ImportBudget budget) throws IOException {
    TextEncoding encoding = TextEncoding.of(file, head);
    List<HeaderRow> found = new ArrayList<>();
    List<Problem> broken = new ArrayList<>();
    for (Delimiter delimiter : Delimiter.values()) {
      try {
        found.add(
            HeaderRow.of(new DelimitedText(file, encoding, delimiter, budget))
                .orElseThrow(ImportRefusal::emptyFile));
      } catch (Problem problem) {
        // What is broken with one delimiter may merely have another.
        broken.add(problem);
      }
    }
    return found.stream()
        .filter(header -> broken.isEmpty() || header.columns().fieldCount() > 0)
        .reduce(TextFile::better)
        .orElseThrow(broken::getFirst);
  }

  private static HeaderRow better(HeaderRow first, HeaderRow next) {
    return HeaderRow.AMONG_SHEETS.compare(next, first) > 0 ? next : first;
  }
}
