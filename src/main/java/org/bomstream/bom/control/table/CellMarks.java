package org.bomstream.bom.control.table;

import java.util.Map;
import java.util.Set;

/**
 * What a person sees of a row's cells that is not their text.
 *
 * @param struck columns whose cell is struck out
 * @param cut those of whose text a part is struck out, which is left out
 * @param merged what blank cells show, since they are merged with one of a row above; by column
 */
public record CellMarks(Set<Integer> struck, Set<Integer> cut, Map<Integer, String> merged) {
  public static final CellMarks NONE = new CellMarks(Set.of(), Set.of(), Map.of());
}
