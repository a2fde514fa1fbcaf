package org.bomstream.part.source.catalogue.file.detail;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.entity.OrderCode.Supplier;
import org.bomstream.part.source.reading.SaidText;

/** Reads suppliers' order codes: from columns named after a supplier, or beside its name. */
final class OrderCodeReading {
  private static final int MOST = 10;
  private static final int LONGEST = 100;

  /** Shorter names of suppliers head a column only together with one of the words below. */
  private static final int SHORTEST_NAME = 3;

  private static final List<String> NOUNS =
      List.of(
          "part",
          "partno",
          "partnum",
          "partnumber",
          "partid",
          "pn",
          "sku",
          "no",
          "number",
          "code",
          "ordercode",
          "orderno",
          "ordernumber",
          "stockno",
          "stocknumber");

  private static final List<String> SUPPLIERS =
      List.of("supplier", "distributor", "vendor", "seller");

  private static final List<String> CODES = List.of("sku", "ordercode", "ordernumber", "stockcode");

  private static final Map<String, Supplier> COLUMNS = columns();

  private static final List<Pair> BESIDE =
      Stream.of("", "1", "2", "3").map(OrderCodeReading::pair).toList();

  private OrderCodeReading() {}

  /** A column that is named after a supplier. */
  private record Column(Supplier supplier, String name) {}

  /** A column of suppliers' names, and one of their codes. */
  private record Pair(List<String> suppliers, List<String> codes) {}

  /** The codes of a row, those of one supplier together. */
  static List<OrderCode> of(RowFields row) {
    Set<OrderCode> codes = new LinkedHashSet<>();
    row.texts().keySet().stream()
        .flatMap(name -> Stream.ofNullable(COLUMNS.get(name)).map(its -> new Column(its, name)))
        .sorted(Comparator.comparing(Column::supplier).thenComparing(Column::name))
        .flatMap(column -> ofColumn(row, column).stream())
        .forEach(codes::add);
    BESIDE.stream()
        .flatMap(pair -> of(row.text(pair.suppliers), row.text(pair.codes)).stream())
        .forEach(codes::add);
    return codes.stream().limit(MOST).toList();
  }

  /** Whether a column of that plain name is a supplier's. */
  static boolean isColumn(String plain) {
    return COLUMNS.containsKey(plain)
        || CODES.contains(plain)
        || SUPPLIERS.stream().anyMatch(plain::startsWith);
  }

  /**
   * One code, as far as the supplier writes such ones.
   *
   * @param supplier its name; empty where nobody says whose it is
   */
  static Optional<OrderCode> of(Optional<String> supplier, Optional<String> sku) {
    return sku.filter(code -> code.length() <= LONGEST)
        .map(
            code ->
                supplier
                    .map(name -> OrderCode.of(SaidText.first(LONGEST, name), code))
                    .orElseGet(() -> unnamed(code)));
  }

  private static OrderCode unnamed(String sku) {
    return new OrderCode(Supplier.writing(sku).map(Supplier::code).orElse(OrderCode.OTHER), sku);
  }

  private static Optional<OrderCode> ofColumn(RowFields row, Column column) {
    Supplier supplier = column.supplier;
    return row.text(column.name)
        .filter(sku -> sku.length() <= LONGEST)
        .filter(sku -> !supplier.isUnmistakable() || supplier.writes(sku))
        .map(sku -> new OrderCode(supplier.code(), sku));
  }

  /** Columns numbered alike. */
  private static Pair pair(String number) {
    Stream<String> codes =
        Stream.concat(
            CODES.stream(), SUPPLIERS.stream().flatMap(s -> NOUNS.stream().map(noun -> s + noun)));
    return new Pair(
        SUPPLIERS.stream().map(name -> name + number).toList(),
        codes.map(name -> name + number).toList());
  }

  private static Map<String, Supplier> columns() {
    Map<String, Supplier> columns = new HashMap<>();
    for (Supplier supplier : Supplier.values()) {
      for (String name : supplier.names()) {
        String plain = SaidText.plain(name);
        NOUNS.forEach(noun -> columns.putIfAbsent(plain + noun, supplier));
        columns.putIfAbsent("oc" + plain, supplier);
        if (plain.length() >= SHORTEST_NAME) {
          columns.putIfAbsent(plain, supplier);
        }
      }
    }
    return Map.copyOf(columns);
  }
}
