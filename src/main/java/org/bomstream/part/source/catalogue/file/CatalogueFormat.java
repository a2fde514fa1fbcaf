package org.bomstream.part.source.catalogue.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;

/** How a catalogue file is written: JSON lines, CSV, or a library of symbols. */
interface CatalogueFormat {

  /**
   * Reads the text to its end.
   *
   * @param file its name
   * @param at when its content was taken
   * @throws BadCatalogue when it is not of this format
   */
  void read(String file, Instant at, BufferedReader text, CatalogueSink sink)
      throws IOException, SQLException, BadCatalogue;
}
