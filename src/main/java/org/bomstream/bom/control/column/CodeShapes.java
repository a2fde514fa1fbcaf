package org.bomstream.bom.control.column;

import java.util.Optional;
import java.util.regex.Pattern;
import org.bomstream.part.entity.OrderCode.Supplier;

/**
 * Tells order codes by their shape alone. Some suppliers' are like nothing else; Mouser's are a
 * maker's number behind a number of Mouser's, as makers' own numbers are now and then.
 */
public final class CodeShapes {
  /** There are transistors of two makers that are called C945 and C1815. */
  private static final int FEWEST = 3;

  private static final double MOST_OF_THEM = 0.8;
  private static final Pattern MOUSER =
      Pattern.compile("\\d{2,3}-(?=[A-Z0-9./-]*[A-Z])(?=[A-Z0-9./-]*\\d)[A-Z0-9./-]{4,40}");

  private CodeShapes() {}

  /** Whose code a cell may be. */
  public static Optional<Supplier> of(String cell) {
    if (cell.length() > 60) {
      return Optional.empty();
    }
    Optional<Supplier> sure = Supplier.writing(cell);
    return sure.isPresent() || !MOUSER.matcher(cell).matches()
        ? sure
        : Optional.of(Supplier.MOUSER);
  }

  static boolean areEnough(Supplier supplier, int codes, int filled) {
    return codes >= FEWEST && codes >= MOST_OF_THEM * filled;
  }
}
