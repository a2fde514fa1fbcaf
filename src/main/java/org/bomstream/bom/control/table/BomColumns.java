package org.bomstream.bom.control.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bomstream.bom.control.cell.Placeholders;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a table holds what, as its header row says.
 *
 * @param known in the order in which competing columns are asked
 */
public record BomColumns(List<BomColumn> known) {

  static BomColumns of(SheetRow header) {
    List<BomColumn> titled =
        IntStream.range(0, header.cells().size())
            .mapToObj(index -> ColumnAliases.column(index, header.cell(index)))
            .flatMap(Optional::stream)
            .toList();
    Set<BomField> fields = fields(titled);
    return new BomColumns(
        titled.stream()
            .flatMap(column -> asked(column, fields))
            .sorted(BomColumn.BY_PRECEDENCE)
            .toList());
  }

  /** The same, with whose order codes stand in the columns of part numbers. */
  BomColumns holding(CodeCount codes) {
    return new BomColumns(
        known.stream()
            .map(
                column ->
                    column.field() == BomField.MPN
                        ? column.holding(codes.supplier(column.index()))
                        : column)
            .toList());
  }

  /** A stand-in takes the place of what is not there, and is left out where it is. */
  private static Stream<BomColumn> asked(BomColumn column, Set<BomField> fields) {
    return column
        .field()
        .standsInFor()
        .map(
            field ->
                fields.contains(field) ? Stream.<BomColumn>empty() : Stream.of(column.as(field)))
        .orElse(Stream.of(column));
  }

  private static Set<BomField> fields(List<BomColumn> columns) {
    Set<BomField> fields = EnumSet.noneOf(BomField.class);
    columns.forEach(column -> fields.add(column.field()));
    return fields;
  }

  /** Has a column of part numbers, the manufacturer's or a distributor's. */
  boolean areUsable() {
    return has(BomField.MPN) || has(BomField.DISTRIBUTOR_NUMBER);
  }

  boolean has(BomField field) {
    return of(field).findAny().isPresent();
  }

  public int fieldCount() {
    return fields(known).size();
  }

  Stream<BomColumn> of(BomField field) {
    return known.stream().filter(column -> column.field() == field);
  }

  /** The header to name when a line lacks this field; null where there is no such column. */
  @Nullable String title(BomField field) {
    return of(field).map(BomColumn::title).findFirst().orElse(null);
  }

  /** The first column of that field with something in it. */
  Optional<BomColumn> filled(BomField field, SheetRow row) {
    return of(field).filter(column -> Placeholders.isPresent(row.cell(column.index()))).findFirst();
  }

  /** The first value of that field. */
  Optional<String> value(BomField field, SheetRow row) {
    return filled(field, row).map(column -> row.cell(column.index()));
  }

  /** The manufacturer whose part number stands in that column. */
  Optional<String> manufacturer(BomColumn mpn, SheetRow row) {
    return of(BomField.MANUFACTURER)
        .filter(mpn::goesWith)
        .map(column -> row.cell(column.index()))
        .filter(Placeholders::isPresent)
        .findFirst();
  }

  /** Says in every known column what the header says. */
  boolean areRepeatedBy(SheetRow row) {
    return known.stream().allMatch(column -> isSame(column.title(), row.cell(column.index())));
  }

  private static boolean isSame(String title, String cell) {
    return title.equalsIgnoreCase(cell);
  }
}
