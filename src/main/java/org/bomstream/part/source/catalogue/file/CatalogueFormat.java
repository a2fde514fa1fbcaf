package org.bomstream.part.source.catalogue.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.sql.SQLException;

/** How a catalogue file is written: JSON lines, or CSV. */
interface CatalogueFormat {

  /**
   * Reads the text to its end.
   *
   * @param file its name
   * @throws BadCatalogue when it is not of this format
   */
  void read(String file, BufferedReader text, CatalogueSink sink)
      throws IOException, SQLException, BadCatalogue;
}
