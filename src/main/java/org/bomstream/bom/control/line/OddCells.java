package org.bomstream.bom.control.line;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bomstream.bom.control.cell.BrokenNumber;
import org.bomstream.bom.control.cell.CellShape;
import org.bomstream.bom.control.cell.CellText;
import org.bomstream.bom.control.column.BomColumn;
import org.bomstream.bom.control.column.BomColumns;
import org.bomstream.bom.control.column.BomField;
import org.bomstream.bom.control.reading.ReadLine;
import org.bomstream.bom.control.table.SheetRow;
import org.bomstream.problem.Fault;
import org.jspecify.annotations.Nullable;

/** What was taken from a row as it stands there, though it does not look like what it should be. */
final class OddCells {
  /** What could not be read, or UTF-8 that was read as something else and kept so. */
  private static final String BROKEN = "ÃÂÐ";

  /** Fewer are a count, or nothing. */
  private static final Pattern DIGITS = Pattern.compile("[0-9]{3,}");

  private static final Pattern SHORT = Pattern.compile("[A-Za-z]{1,3}[0-9]{1,2}[A-Za-z]?");

  private OddCells() {}

  static Stream<Fault> of(ReadLine line, SheetRow row, BomColumns columns) {
    return Stream.of(
            number(line, columns),
            designator(line, columns),
            size(line, row, columns),
            garbled(line, row, columns))
        .flatMap(Optional::stream);
  }

  private static Optional<Fault> number(ReadLine line, BomColumns columns) {
    return Optional.ofNullable(line.mpn())
        .filter(mpn -> !BrokenNumber.is(mpn) && !isNumber(mpn))
        .map(
            mpn ->
                fault(
                    line,
                    columns.title(BomField.MPN),
                    "odd_number",
                    "has \"%s\" for a part number, which does not look like one.",
                    mpn));
  }

  /** {@code 5019} and {@code M7} are some too, whatever is usual. */
  private static boolean isNumber(String mpn) {
    return CellShape.isNumberOfAPart(mpn)
        || DIGITS.matcher(mpn).matches()
        || SHORT.matcher(mpn).matches();
  }

  private static Optional<Fault> designator(ReadLine line, BomColumns columns) {
    return line.referenceDesignators().stream()
        .filter(name -> name.chars().noneMatch(Character::isLetter))
        .findFirst()
        .map(
            name ->
                fault(
                    line,
                    columns.title(BomField.DESIGNATOR),
                    "odd_designator",
                    "names \"%s\", which does not look like a designator.",
                    name));
  }

  private static Optional<Fault> size(ReadLine line, SheetRow row, BomColumns columns) {
    return columns
        .value(BomField.PACKAGE, row)
        .filter(cell -> !BrokenNumber.size(cell).equals(cell))
        .map(
            cell ->
                fault(
                    line,
                    columns.title(BomField.PACKAGE),
                    "lost_nought",
                    "has the package \"%s\", which was read as 0%1$s.",
                    cell));
  }

  private static Optional<Fault> garbled(ReadLine line, SheetRow row, BomColumns columns) {
    for (BomColumn column : columns.known()) {
      String cell = row.cell(column.index());
      if (isGarbled(cell)) {
        String says = "has \"%s\", in which letters are broken.";
        return Optional.of(fault(line, column.title(), "unreadable_text", says, cell));
      }
    }
    return Optional.empty();
  }

  /** By hand: every cell comes here, however long it is. */
  private static boolean isGarbled(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c >= '\u0080' && isBroken(c, i + 1 < cell.length() ? cell.charAt(i + 1) : ' ')) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBroken(char c, char next) {
    return c == '\uFFFD'
        || (BROKEN.indexOf(c) >= 0 && next >= '\u0080' && next <= '\u00BF')
        || (c == 'â' && next == '€');
  }

  private static Fault fault(
      ReadLine line, @Nullable String column, String code, String says, String cell) {
    String sentence = "Row %d %s".formatted(line.row(), says.formatted(CellText.shortened(cell)));
    return Fault.inFile(code, sentence).atRow(line.row()).atColumn(column);
  }
}
