package org.bomstream.bom.control.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which column of a table holds what, by its header row.
 *
 * @param known in the order in which competing columns are asked
 */
public record Columns(List<Column> known) {

  static Columns of(Row header) {
    List<Column> titled =
        IntStream.range(0, header.cells().size())
            .mapToObj(index -> ColumnAliases.column(index, header.cell(index)))
            .flatMap(Optional::stream)
            .toList();
    Set<Field> fields = fields(titled);
    return new Columns(
        titled.stream()
            .flatMap(column -> asked(column, fields))
            .sorted(Column.BY_PRECEDENCE)
            .toList());
  }

  /** A stand-in takes the place of what is not there, and is left out where it is. */
  private static Stream<Column> asked(Column column, Set<Field> fields) {
    return column
        .field()
        .standsInFor()
        .map(field -> fields.contains(field) ? Stream.<Column>empty() : Stream.of(column.as(field)))
        .orElse(Stream.of(column));
  }

  private static Set<Field> fields(List<Column> columns) {
    Set<Field> fields = EnumSet.noneOf(Field.class);
    columns.forEach(column -> fields.add(column.field()));
    return fields;
  }

  /** Has a column of part numbers, the manufacturer's or a distributor's. */
  boolean areUsable() {
    return has(Field.MPN) || has(Field.DISTRIBUTOR_NUMBER);
  }

  boolean has(Field field) {
    return of(field).findAny().isPresent();
  }

  public int fieldCount() {
    return fields(known).size();
  }

  Stream<Column> of(Field field) {
    return known.stream().filter(column -> column.field() == field);
  }

  /** The header to name when a line lacks this field; null where there is no such column. */
  String title(Field field) {
    return of(field).map(Column::title).findFirst().orElse(null);
  }

  /** The first column of that field with something in it. */
  Optional<Column> filled(Field field, Row row) {
    return of(field).filter(column -> Absent.isPresent(row.cell(column.index()))).findFirst();
  }

  /** The first value of that field. */
  Optional<String> value(Field field, Row row) {
    return filled(field, row).map(column -> row.cell(column.index()));
  }

  /** The manufacturer whose part number stands in that column. */
  Optional<String> manufacturer(Column mpn, Row row) {
    return of(Field.MANUFACTURER)
        .filter(mpn::goesWith)
        .map(column -> row.cell(column.index()))
        .filter(Absent::isPresent)
        .findFirst();
  }

  /** Says in every known column what the header says. */
  boolean areRepeatedBy(Row row) {
    return known.stream().allMatch(column -> isSame(column.title(), row.cell(column.index())));
  }

  private static boolean isSame(String title, String cell) {
    return title.equalsIgnoreCase(cell);
  }
}
