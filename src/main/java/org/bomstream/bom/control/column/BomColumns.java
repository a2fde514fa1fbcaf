package org.bomstream.bom.control.column;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bomstream.bom.control.cell.Placeholders;
import org.bomstream.bom.control.table.SheetRow;
import org.jspecify.annotations.Nullable;

/** Which column of a table holds what. */
public final class BomColumns {
  /** Fewer titles in a row may be chance. */
  private static final int LEAST_REPEATED = 2;

  private static final double MOST_REPEATED = 0.75;

  private final List<BomColumn> known;
  private final Map<BomField, List<BomColumn>> byField;

  private BomColumns(List<BomColumn> known) {
    this.known = known;
    this.byField = known.stream().collect(Collectors.groupingBy(BomColumn::field));
  }

  static BomColumns of(List<BomColumn> columns) {
    return new BomColumns(columns.stream().sorted(BomColumn.BY_PRECEDENCE).toList());
  }

  /** In the order in which competing columns are asked. */
  public List<BomColumn> known() {
    return known;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BomColumns columns && columns.known.equals(known);
  }

  @Override
  public int hashCode() {
    return known.hashCode();
  }

  /** As a row's titles alone say, which is enough to tell a header. */
  public static BomColumns titledBy(SheetRow header) {
    return of(
        IntStream.range(0, header.cells().size())
            .mapToObj(index -> ColumnAliases.column(index, header.cell(index)))
            .flatMap(Optional::stream)
            .toList());
  }

  /**
   * Has a column of part numbers, the manufacturer's or a distributor's; or values, or texts with
   * quantities, as a list of parts by the Russian standard has.
   */
  public boolean areUsable() {
    return haveNumbers()
        || (has(BomField.DESIGNATOR)
            && (has(BomField.VALUE) || (has(BomField.DESCRIPTION) && has(BomField.QUANTITY))));
  }

  public boolean haveNumbers() {
    return has(BomField.MPN) || has(BomField.PART_NUMBER) || has(BomField.DISTRIBUTOR_NUMBER);
  }

  public boolean has(BomField field) {
    return byField.containsKey(field);
  }

  public int fieldCount() {
    return byField.size();
  }

  public Stream<BomColumn> of(BomField field) {
    return all(field).stream();
  }

  /** The same, for what is done with every row. */
  public List<BomColumn> all(BomField field) {
    return byField.getOrDefault(field, List.of());
  }

  /** The header to name when a line lacks this field; null where there is no such column. */
  public @Nullable String title(BomField field) {
    return of(field).map(BomColumn::title).findFirst().orElse(null);
  }

  /** The first value of that field. */
  public Optional<String> value(BomField field, SheetRow row) {
    for (BomColumn column : all(field)) {
      String cell = row.cell(column.index());
      if (!cell.isEmpty() && Placeholders.isPresent(cell)) {
        return Optional.of(cell);
      }
    }
    return Optional.empty();
  }

  /** The manufacturer whose part number stands in that column. */
  public Optional<String> manufacturer(BomColumn mpn, SheetRow row) {
    return of(BomField.MANUFACTURER)
        .filter(mpn::goesWith)
        .map(column -> row.cell(column.index()))
        .filter(Placeholders::isPresent)
        .findFirst();
  }

  /**
   * Says in every known column what the header says, or in nearly all of them what such a header
   * may say.
   */
  public boolean areRepeatedBy(SheetRow row) {
    if (!isWords(row)) {
      return false;
    }
    int same = 0;
    int titles = 0;
    for (BomColumn column : known) {
      String cell = row.cell(column.index());
      if (column.title().equalsIgnoreCase(cell)) {
        same++;
      } else if (isTitleOf(column, cell)) {
        titles++;
      }
    }
    return same == known.size()
        || (same + titles >= Math.max(LEAST_REPEATED, known.size() * MOST_REPEATED));
  }

  /** Cheap to say no: nearly all rows have digits in a designator, a number or a quantity. */
  private boolean isWords(SheetRow row) {
    for (BomColumn column : known) {
      if (!column.title().equalsIgnoreCase(row.cell(column.index()))
          && row.cell(column.index()).chars().filter(Character::isDigit).count() > 1) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTitleOf(BomColumn column, String cell) {
    return ColumnAliases.column(column.index(), cell)
        .filter(title -> Objects.equals(title.field().ours(), column.field().ours()))
        .isPresent();
  }
}
