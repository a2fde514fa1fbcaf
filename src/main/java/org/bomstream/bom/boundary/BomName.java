package org.bomstream.bom.boundary;

import org.bomstream.bom.control.table.CellText;
import org.jspecify.annotations.Nullable;

/** What a BOM is called, made of what a client gives. */
final class BomName {
  static final int LONGEST = 255;

  private BomName() {}

  /** A browser may send a whole path as the file's name. */
  static String of(@Nullable String given) {
    String name =
        given == null ? "" : given.substring(given.replace('\\', '/').lastIndexOf('/') + 1);
    name = CellText.first(LONGEST, name.replaceAll("\\p{Cntrl}", " ").strip());
    return name.isEmpty() ? "BOM" : name;
  }
}
