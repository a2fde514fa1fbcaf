package org.bomstream.bom.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;

/** Reads a BOM file (CSV, TSV, XLSX): finds its table by content, and takes it whole or not at all. */
@ApplicationScoped
public class BomReader {

  /**
   * @param file the whole file, at most the upload limit
   * @return its lines, in the file's order
   * @throws org.bomstream.problem.Problem 422 when there is no usable table, 413 beyond the limits
   */
  public BomTable read(Path file) throws IOException {
    throw new IOException("no reader");
  }
}
