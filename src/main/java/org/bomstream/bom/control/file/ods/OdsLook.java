package org.bomstream.bom.control.file.ods;

import java.util.Set;
import org.bomstream.bom.control.table.HiddenCells;

/**
 * How a sheet's cells look.
 *
 * @param striking names of the styles that strike a cell out
 * @param hidden counted anew at each reading
 */
record OdsLook(Set<String> striking, HiddenCells hidden) {
  boolean isStruck(String style) {
    return !style.isEmpty() && striking.contains(style);
  }
}
