package org.bomstream.bom.control.file.merged;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bomstream.bom.control.budget.ImportBudget;
import org.bomstream.bom.control.table.MergedCells;

/**
 * Looks for the list of merged cells in the bytes of a sheet: to parse all rows twice for it would
 * take twice as long, and most sheets have none.
 */
public final class MergedRanges {
  private static final int PIECE = 1 << 16;

  /** Beyond what a sheet may unpack to, which is refused when its rows are read. */
  private static final long MOST_BYTES = 1L << 27;

  /** What is looked for is no longer. */
  private static final int OVERLAP = 200;

  private static final Pattern RANGE =
      Pattern.compile(
          "mergeCell\\s[^<>]{0,80}?ref=[\"']\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?[A-Z]{1,3}\\$?(\\d{1,7})");

  private MergedRanges() {}

  /**
   * @param xml of the sheet
   * @throws org.bomstream.problem.Problem 413 after the deadline
   */
  public static MergedCells in(InputStream xml, ImportBudget budget) throws IOException {
    MergedCells merged = new MergedCells();
    byte[] piece = new byte[PIECE];
    int kept = 0;
    long scanned = 0;
    int read = xml.readNBytes(piece, 0, PIECE);
    while (read > 0 && scanned < MOST_BYTES) {
      budget.checkTime();
      scanned += read;
      int length = kept + read;
      int done = find(new String(piece, 0, length, ISO_8859_1), merged);
      kept = Math.min(OVERLAP, length - done);
      System.arraycopy(piece, length - kept, piece, 0, kept);
      read = xml.readNBytes(piece, kept, PIECE - kept);
    }
    return merged;
  }

  /**
   * @return behind the last that was found
   */
  private static int find(String text, MergedCells merged) {
    int from = text.indexOf("mergeCell ");
    Matcher range = RANGE.matcher(text);
    int done = 0;
    while (from >= 0 && range.find(from)) {
      merged.add(
          Integer.parseInt(range.group(2)),
          Integer.parseInt(range.group(3)),
          column(range.group(1)));
      done = range.end();
      from = done;
    }
    return done;
  }

  /** Counted from 0. */
  private static int column(String letters) {
    int column = 0;
    for (int i = 0; i < letters.length(); i++) {
      column = column * 26 + letters.charAt(i) - 'A' + 1;
    }
    return column - 1;
  }
}
