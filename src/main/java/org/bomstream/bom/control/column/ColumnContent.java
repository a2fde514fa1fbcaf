package org.bomstream.bom.control.column;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.bomstream.bom.control.cell.BrokenNumber;
import org.bomstream.bom.control.cell.CellShape;
import org.bomstream.bom.control.cell.CellText;
import org.bomstream.bom.control.cell.DnpWords;
import org.bomstream.bom.control.cell.FittingWords;
import org.bomstream.bom.control.cell.Placeholders;
import org.bomstream.bom.control.table.SheetRow;
import org.bomstream.part.entity.OrderCode.Supplier;

/** What stands in one column: how many of its cells look like what. */
public final class ColumnContent {
  /** Cells that are looked at: more tell nothing new, and a thousand columns take time. */
  private static final int MOST = 200;

  private static final int SAMPLES = 5;

  static final ColumnContent EMPTY = new ColumnContent();

  private final Map<CellShape, Integer> shapes = new EnumMap<>(CellShape.class);
  private final Map<Supplier, Integer> codes = new EnumMap<>(Supplier.class);
  private final List<String> samples = new ArrayList<>();
  private final Map<Integer, String> cells = new HashMap<>();
  private int filled;
  private int increasing;
  private int last;
  private int longNumbers;
  private int leftOff;
  private int fitted;

  void count(SheetRow row, int index) {
    String cell = row.cell(index);
    if (filled >= MOST || cell.isEmpty() || !Placeholders.isPresent(cell)) {
      return;
    }
    filled++;
    cells.put(row.number(), cell);
    Set<CellShape> seen = CellShape.of(cell);
    seen.forEach(shape -> shapes.merge(shape, 1, Integer::sum));
    if (BrokenNumber.is(cell)) {
      shapes.merge(CellShape.MPN, 1, Integer::sum);
    }
    CodeShapes.of(cell).ifPresent(supplier -> codes.merge(supplier, 1, Integer::sum));
    countUp(cell);
    longNumbers += cell.chars().filter(Character::isDigit).count() >= 4 ? 1 : 0;
    leftOff += DnpWords.isWord(cell) ? 1 : 0;
    fitted += FittingWords.isFitted(cell) ? 1 : 0;
    if (samples.size() < SAMPLES) {
      samples.add(CellText.shortened(cell));
    }
  }

  private void countUp(String cell) {
    int number = cell.length() < 6 && cell.matches("\\d+") ? Integer.parseInt(cell) : -1;
    if (number >= 0 && number == last + 1) {
      increasing++;
    }
    last = number;
  }

  int filled() {
    return filled;
  }

  List<String> samples() {
    return List.copyOf(samples);
  }

  /** Of its cells by their rows. */
  Map<Integer, String> cells() {
    return cells;
  }

  /** The share of its cells that look so; 0 where it has none. */
  double share(CellShape shape) {
    return filled == 0 ? 0 : Math.min(1, (double) shapes.getOrDefault(shape, 0) / filled);
  }

  /** Counts its own rows: 1, 2, 3. */
  boolean isOrdinal() {
    return filled >= 3 && increasing >= filled * ColumnScores.MOST_CELLS;
  }

  /** Whose order codes most of its cells are. */
  Optional<Supplier> supplier() {
    return codes.entrySet().stream()
        .filter(entry -> CodeShapes.areEnough(entry.getKey(), entry.getValue(), filled))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /**
   * One of several suppliers whose codes make up half of the column. What reads as LCSC's code may
   * be a transistor.
   */
  Optional<Supplier> mixedSupplier() {
    int all = codes.getOrDefault(Supplier.DIGIKEY, 0) + codes.getOrDefault(Supplier.MOUSER, 0);
    boolean isHalf = all >= 2 && 2 * all >= filled && codes.containsKey(Supplier.DIGIKEY);
    return isHalf ? Optional.of(Supplier.DIGIKEY) : Optional.empty();
  }

  /** One letter and a number each: designators, or LCSC's codes. */
  boolean isAllCodes() {
    return supplier().isPresent() && longNumbers >= filled * ColumnScores.ENOUGH_CELLS;
  }

  boolean isAllDesignators() {
    return share(CellShape.DESIGNATORS) >= ColumnScores.MOST_CELLS && !isAllCodes();
  }

  /** The share of cells that say by themselves whether a part is fitted. */
  double fittingShare() {
    return filled == 0 ? 0 : (double) (leftOff + fitted) / filled;
  }

  /** The share of cells that are such. */
  double share(Predicate<String> such) {
    return filled == 0 ? 0 : (double) cells.values().stream().filter(such).count() / filled;
  }

  /** The share of cells that say that a part is left off, where a number belongs. */
  double leftOffShare() {
    return filled == 0 ? 0 : (double) leftOff / filled;
  }
}
