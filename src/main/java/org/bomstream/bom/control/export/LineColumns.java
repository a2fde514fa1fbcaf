package org.bomstream.bom.control.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bomstream.bom.control.reading.OurFields;
import org.bomstream.bom.entity.LineItem;
import org.bomstream.bom.entity.SecondSource;
import org.bomstream.part.entity.Match;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.entity.PartFacts;
import org.jspecify.annotations.Nullable;

/**
 * What can be exported of a line, by the names of the columns. Those that a file says are named as
 * import knows them, so that an export is read again; those of the part that was found are not.
 */
public final class LineColumns {
  /** What a cell says of a line. */
  private interface Cell extends Function<LineItem, @Nullable Object> {}

  private static final int ALTERNATES = 3;

  private static final List<String> SUPPLIERS =
      List.of("lcsc", "digikey", "mouser", "farnell", "tme", "rs");

  private static final Map<String, Cell> SAID = said();
  private static final Map<String, Cell> FOUND = found();
  private static final Map<String, Cell> ALL = all();

  private LineColumns() {}

  private static Map<String, Cell> said() {
    Map<String, Cell> columns = new LinkedHashMap<>();
    columns.put("line_number", LineItem::lineNumber);
    columns.put("row", LineItem::row);
    columns.put("reference_designators", line -> joined(line.referenceDesignators().stream()));
    columns.put("quantity", LineItem::quantity);
    columns.put("mpn", LineItem::mpn);
    columns.put("manufacturer", LineItem::manufacturer);
    columns.put("description", LineItem::description);
    columns.put("value", line -> line.detail().value());
    columns.put("package", line -> line.detail().packageName());
    columns.put("do_not_populate", LineItem::doNotPopulate);
    columns.put("note", line -> line.detail().note());
    columns.put("internal_number", line -> line.detail().internalNumber());
    SUPPLIERS.forEach(supplier -> columns.put("sku:" + supplier, sku(supplier::equals)));
    columns.put("sku:other", sku(supplier -> !SUPPLIERS.contains(supplier)));
    for (int i = 0; i < ALTERNATES; i++) {
      columns.put("alternate_mpn_" + (i + 1), alternate(i, SecondSource::mpn));
      columns.put("alternate_manufacturer_" + (i + 1), alternate(i, SecondSource::manufacturer));
    }
    return columns;
  }

  private static Map<String, Cell> found() {
    Map<String, Cell> columns = new LinkedHashMap<>();
    columns.put("status", line -> line.status().code());
    columns.put("error_code", LineItem::errorCode);
    columns.put("error_detail", LineItem::errorDetail);
    columns.put("match_kind", match(match -> match.kind().code()));
    columns.put("match_score", match(Match::score));
    columns.put("found_mpn", part(PartFacts::mpn));
    columns.put("found_manufacturer", part(PartFacts::manufacturer));
    columns.put("found_description", part(PartFacts::description));
    columns.put("found_category", part(PartFacts::category));
    columns.put("found_package", part(PartFacts::packageName));
    columns.put("found_lifecycle", part(facts -> facts.lifecycle().code()));
    columns.put("found_rohs", part(facts -> facts.rohs().code()));
    columns.put("found_datasheet_url", part(PartFacts::datasheetUrl));
    columns.put("found_source", part(PartFacts::source));
    columns.put("found_retrieved_at", part(PartFacts::retrievedAt));
    columns.put("enriched_at", LineItem::enrichedAt);
    columns.put("corrected", line -> joined(line.said().keySet().stream()));
    return columns;
  }

  private static Map<String, Cell> all() {
    Map<String, Cell> columns = new LinkedHashMap<>(SAID);
    columns.putAll(FOUND);
    return columns;
  }

  private static Cell part(Function<PartFacts, @Nullable Object> fact) {
    return line -> line.part().map(fact).orElse(null);
  }

  private static Cell match(Function<Match, Object> of) {
    return line -> line.match().map(of).orElse(null);
  }

  private static Cell sku(Predicate<String> ofSupplier) {
    return line ->
        joined(
            line.skus().stream()
                .filter(code -> ofSupplier.test(code.supplier()))
                .map(OrderCode::sku));
  }

  private static Cell alternate(int index, Function<SecondSource, @Nullable Object> of) {
    return line -> {
      List<SecondSource> alternates = line.detail().alternates();
      return index < alternates.size() ? of.apply(alternates.get(index)) : null;
    };
  }

  private static @Nullable String joined(Stream<String> texts) {
    String all = texts.collect(Collectors.joining(", "));
    return all.isEmpty() ? null : all;
  }

  /** All names, in the order in which they are exported where nobody asks for some. */
  public static List<String> names() {
    return List.copyOf(ALL.keySet());
  }

  /** What was found, as opposed to what the file says. */
  public static List<String> foundNames() {
    return List.copyOf(FOUND.keySet());
  }

  /**
   * What stands behind the columns of a line's own file: what these may not say of the line, and
   * what was found.
   *
   * @param fields that the file's columns are taken for
   */
  static List<String> besides(Collection<String> fields) {
    boolean hasAlternates = fields.contains(OurFields.ALTERNATE_MPN + 1);
    return Stream.concat(
            SAID.keySet().stream()
                .filter(
                    name ->
                        name.equals(OurFields.DO_NOT_POPULATE)
                            || (name.startsWith("alternate_") && !hasAlternates))
                .filter(name -> !fields.contains(name)),
            FOUND.keySet().stream())
        .toList();
  }

  public static boolean isKnown(String name) {
    return ALL.containsKey(name);
  }

  /** The cells of a line, in the order of these names; unknown ones have none. */
  public static List<@Nullable Object> cells(LineItem line, List<String> names) {
    List<@Nullable Object> cells = new ArrayList<>(names.size());
    for (String name : names) {
      Cell column = ALL.get(name);
      cells.add(column == null ? null : column.apply(line));
    }
    return cells;
  }
}
