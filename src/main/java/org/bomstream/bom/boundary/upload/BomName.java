package org.bomstream.bom.boundary.upload;

import org.bomstream.problem.ClientText;
import org.jspecify.annotations.Nullable;

/** What a BOM is called, made of what a client gives. */
public final class BomName {
  static final int LONGEST = 255;

  private BomName() {}

  /** A browser may send a whole path as the file's name. */
  public static String of(@Nullable String given) {
    String name =
        given == null ? "" : given.substring(given.replace('\\', '/').lastIndexOf('/') + 1);
    name = ClientText.tidied(name, LONGEST);
    return name.isEmpty() ? "BOM" : name;
  }
}
