package org.bomstream.bom.control.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bomstream.bom.control.cell.Placeholders;
import org.bomstream.bom.control.column.BomColumn;
import org.bomstream.bom.control.column.BomColumns;
import org.bomstream.bom.control.column.BomField;
import org.bomstream.bom.control.column.CodeShapes;
import org.bomstream.bom.control.table.SheetRow;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.entity.OrderCode.Supplier;

/** Reads suppliers' order codes from a table's rows, and tells whose they are. */
final class OrderCodeColumns {
  /** Of one line. */
  private static final int MOST = 10;

  private static final int LONGEST = 100;

  private static final Pattern BETWEEN = Pattern.compile("[\\s,;|/]+");

  private static final Pattern NAMED = Pattern.compile("([\\p{L}-]{2,20})\\s*[:\\s#]\\s*(\\S+)");

  private final List<Source> sources;

  OrderCodeColumns(BomColumns columns) {
    List<BomColumn> suppliers = columns.of(BomField.SUPPLIER).toList();
    sources =
        Stream.concat(
                columns.of(BomField.DISTRIBUTOR_NUMBER).map(code -> source(code, suppliers)),
                columns
                    .of(BomField.MPN)
                    .map(column -> new Source(column, Optional.empty(), List.of())))
            .toList();
  }

  /**
   * A column of codes.
   *
   * @param supplier whose they are, as the column itself says
   * @param suppliers the columns that say whose they are otherwise
   */
  private record Source(BomColumn codes, Optional<Supplier> supplier, List<BomColumn> suppliers) {
    boolean isOfNumbers() {
      return codes.field() == BomField.MPN;
    }
  }

  private static Source source(BomColumn codes, List<BomColumn> suppliers) {
    Optional<Supplier> supplier = codes.codesOf().or(() -> Supplier.heading(codes.title()));
    return new Source(codes, supplier, suppliers.stream().filter(codes::goesWith).toList());
  }

  /** The codes of a row, each once; one that is too long for any is left out. */
  List<OrderCode> codes(SheetRow row) {
    List<OrderCode> codes = new ArrayList<>();
    for (Source source : sources) {
      String cell = row.cell(source.codes.index());
      if (isCode(source, cell)) {
        codes.addAll(codes(source, cell, row));
      }
    }
    return codes.stream().distinct().limit(MOST).toList();
  }

  private static boolean isCode(Source source, String cell) {
    return source.isOfNumbers()
        ? source.codes.isOrderCode(cell)
        : cell.length() <= LONGEST && PartNaming.isName(cell);
  }

  private static List<OrderCode> codes(Source source, String cell, SheetRow row) {
    Optional<Supplier> supplier = source.supplier;
    if (supplier.isPresent()) {
      String code = supplier.get().code();
      return split(supplier.get(), cell).map(sku -> new OrderCode(code, sku)).toList();
    }
    Optional<String> named =
        source.suppliers.stream()
            .map(column -> row.cell(column.index()))
            .filter(name -> name.length() <= LONGEST && Placeholders.isPresent(name))
            .findFirst();
    return List.of(named.map(name -> OrderCode.of(name, cell)).orElseGet(() -> unnamed(cell)));
  }

  /** Several codes in one cell, where nothing else can be meant. */
  private static Stream<String> split(Supplier supplier, String cell) {
    List<String> parts = BETWEEN.splitAsStream(cell).toList();
    boolean several =
        supplier.isUnmistakable() && parts.size() > 1 && parts.stream().allMatch(supplier::writes);
    return several ? parts.stream() : Stream.of(cell);
  }

  /** {@code Digikey 490-3261-1-ND} says whose it is. */
  private static OrderCode unnamed(String cell) {
    Matcher named = NAMED.matcher(cell);
    if (named.matches()) {
      Optional<Supplier> supplier = Supplier.named(named.group(1));
      if (supplier.isPresent()) {
        return new OrderCode(supplier.get().code(), named.group(2));
      }
    }
    return new OrderCode(CodeShapes.of(cell).map(Supplier::code).orElse(OrderCode.OTHER), cell);
  }
}
