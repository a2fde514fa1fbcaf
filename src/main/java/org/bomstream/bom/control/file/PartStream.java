package org.bomstream.bom.control.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.bomstream.bom.control.budget.ImportBudget;
import org.bomstream.bom.control.table.ImportRefusal;

/**
 * Unpacks a part of a workbook within the import's budget, and piece by piece: a comment or an
 * attribute stays on the parser's heap until it ends.
 */
final class PartStream extends FilterInputStream {
  /** Several times the longest cell, with each character written as a number. */
  private static final int LONGEST_PIECE = 1 << 19;

  private final ImportBudget budget;
  private int piece;

  PartStream(InputStream in, ImportBudget budget) {
    super(in);
    this.budget = budget;
  }

  /** What the parser has taken so far is done with. */
  void nextPiece() {
    piece = 0;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    take(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    take(Math.max(read, 0));
    return read;
  }

  private void take(int bytes) {
    budget.unpack(bytes);
    piece += bytes;
    if (piece > LONGEST_PIECE) {
      throw ImportRefusal.pieceTooLong(LONGEST_PIECE);
    }
  }
}
