package org.bomstream.bom.control.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bomstream.bom.control.table.ImportRefusal;
import org.bomstream.bom.control.table.RowCells;
import org.bomstream.problem.Problem;

/** What the CSV parser complains of, in our words ({@link ImportRefusal}). */
final class CsvComplaint {
  private static final Pattern LINE = Pattern.compile("line (\\d+)");

  private CsvComplaint() {}

  /** The parser tells the line, and what is wrong with it, in its words only. */
  static Problem refusal(CsvParseException complaint) {
    String words = String.valueOf(complaint.getMessage());
    Matcher line = LINE.matcher(words);
    int row = line.find() ? Integer.parseInt(line.group(1)) : 1;
    if (words.contains("after closing quote")) {
      return ImportRefusal.textAfterQuote(row);
    }
    if (words.contains("limit of")) {
      return ImportRefusal.tooManyColumns(row, RowCells.MOST);
    }
    if (words.contains("record size")) {
      return ImportRefusal.rowTooLong(row, RowCells.MOST_CHARACTERS);
    }
    return ImportRefusal.unclosedQuote(
        row, words.contains("buffer") ? ", or has a cell that is far too long" : "");
  }
}
