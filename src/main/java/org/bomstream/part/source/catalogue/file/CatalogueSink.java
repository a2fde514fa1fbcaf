package org.bomstream.part.source.catalogue.file;

import java.sql.SQLException;

/** Takes what is read from a catalogue file, row by row. */
public interface CatalogueSink {

  /**
   * One part was read.
   *
   * @param row counted from 1, in lines or records of the file
   */
  void part(int row, CataloguePart part) throws SQLException;

  /** A row is no part, for a reason in words. */
  void badRow(int row, String reason);

  /** A row is no part, and need not be one: a symbol of a resistor in general, for example. */
  void noPart(int row);
}
