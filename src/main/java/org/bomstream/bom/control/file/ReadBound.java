package org.bomstream.bom.control.file;

import org.bomstream.bom.control.table.ImportRefusal;

/**
 * How much may be kept of what is read from one entry, as opposed to how much it may unpack to
 * ({@link BoundedStream}).
 */
final class ReadBound {
  private final String entry;
  private final long most;
  private long read;

  ReadBound(String entry, long most) {
    this.entry = entry;
    this.most = most;
  }

  /**
   * @throws org.bomstream.problem.Problem 413 when it is too much by that
   */
  void add(long more) {
    read += more;
    if (read > most) {
      throw ImportRefusal.inflatesTooMuch(entry, most);
    }
  }
}
