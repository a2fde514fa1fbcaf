package org.bomstream.bom.control.line;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bomstream.bom.control.cell.CellShape;
import org.bomstream.bom.control.cell.CellText;
import org.bomstream.bom.control.cell.MakerNames;
import org.bomstream.bom.control.cell.MakerNames.Named;
import org.bomstream.bom.control.cell.Placeholders;
import org.bomstream.bom.control.cell.Quantity;
import org.bomstream.bom.control.column.BomColumn;
import org.bomstream.bom.control.column.BomColumns;
import org.bomstream.bom.control.column.BomField;
import org.bomstream.bom.control.reading.ReadLine;
import org.bomstream.bom.control.table.ImportRefusal;
import org.bomstream.bom.control.table.SheetRow;

/** Makes a line of a row's cells. */
final class LineCells {
  /** No maker's name or part number comes near it, and every one of them goes into events. */
  private static final int LONGEST_NAME = 255;

  private static final int LONGEST_DESCRIPTION = 2_000;

  /** What word processors make of a hyphen. */
  private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212\uFE63]");

  private final BomColumns columns;
  private final DoNotPopulate doNotPopulate;
  private final LineDetails details;
  private final boolean hasDecimalComma;

  LineCells(
      BomColumns columns,
      DoNotPopulate doNotPopulate,
      LineDetails details,
      boolean hasDecimalComma) {
    this.columns = columns;
    this.doNotPopulate = doNotPopulate;
    this.details = details;
    this.hasDecimalComma = hasDecimalComma;
  }

  ReadLine line(SheetRow row, PartNaming naming, List<Doubt> doubts) {
    Optional<BomColumn> column = naming.mpn();
    Optional<String> cell = column.map(mpn -> name(row.cell(mpn.index()), row, BomField.MPN));
    Optional<String> maker = maker(row, column).map(text -> name(text, row, BomField.MANUFACTURER));
    NumberCell number = NumberCell.of(DASHES.matcher(cell.orElse("")).replaceAll("-"));
    Optional<Named> both =
        maker.isEmpty() || cell.filter(text -> beginsWith(text, maker.get())).isPresent()
            ? MakerNames.split(number.first(), CellShape::isNumberOfAPart)
            : Optional.empty();
    return new ReadLine(
        row.number(),
        naming.designators(),
        quantity(row, naming.designators().size()).orElse(null),
        both.map(Named::number).orElse(number.first().isEmpty() ? null : number.first()),
        maker.map(name -> first(name, number)).or(() -> both.map(Named::maker)).orElse(null),
        description(row).orElse(null),
        naming.orderCodes(),
        doNotPopulate.isLeftOff(row, doubts),
        details.of(row, naming, number.others(), maker.map(MakerNames::several).orElse(List.of())));
  }

  /** Of several numbers each has its maker, in the same order. */
  private static String first(String makers, NumberCell numbers) {
    return numbers.others.isEmpty() ? makers : MakerNames.several(makers).getFirst();
  }

  private static boolean beginsWith(String text, String maker) {
    return text.regionMatches(true, 0, maker, 0, maker.length());
  }

  private Optional<String> maker(SheetRow row, Optional<BomColumn> mpn) {
    return mpn.flatMap(column -> columns.manufacturer(column, row))
        .or(() -> columns.value(BomField.MANUFACTURER, row).filter(_ -> mpn.isEmpty()));
  }

  private Optional<String> description(SheetRow row) {
    return Stream.of(BomField.DESCRIPTION, BomField.VALUE)
        .flatMap(field -> columns.value(field, row).stream())
        .findFirst()
        .map(text -> CellText.first(LONGEST_DESCRIPTION, text));
  }

  private String name(String text, SheetRow row, BomField field) {
    if (text.length() > LONGEST_NAME) {
      throw ImportRefusal.nameTooLong(row.number(), columns.title(field), LONGEST_NAME);
    }
    return text;
  }

  private Optional<BigDecimal> quantity(SheetRow row, int designators) {
    return columns
        .value(BomField.QUANTITY, row)
        .filter(Placeholders::isPresent)
        .flatMap(cell -> Quantity.parse(cell, hasDecimalComma, designators));
  }

  /** Several numbers of one cell. */
  record NumberCell(String first, List<String> others) {
    static NumberCell of(String cell) {
      List<String> numbers = SeveralNumbers.of(cell);
      return new NumberCell(numbers.getFirst(), numbers.subList(1, numbers.size()));
    }
  }
}
