package org.bomstream.simulator.catalogue;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bomstream.simulator.json.Tree;
import org.jspecify.annotations.Nullable;

/** What a file says of one part, by the plain names of its columns or members. */
record Row(Map<String, String> texts, Map<String, Object> structures) {
  static final Row EMPTY = new Row(Map.of(), Map.of());
  private static final List<String> PARAMETERS = List.of("parameters", "params", "attributes");

  static Row of(Map<String, String> cells) {
    return of(new Tree().and(tree(cells)));
  }

  private static Tree tree(Map<String, String> cells) {
    var tree = new Tree();
    cells.forEach(tree::put);
    return tree;
  }

  static Row of(Tree tree) {
    var texts = new LinkedHashMap<String, String>();
    var structures = new LinkedHashMap<String, Object>();
    for (var name : tree.members().keySet()) {
      tree.text(name).ifPresent(text -> texts.put(Spelling.plain(name), text));
      if (tree.get(name) instanceof Tree || tree.get(name) instanceof List<?>) {
        structures.put(Spelling.plain(name), structure(tree.get(name)));
      }
    }
    return new Row(texts, structures);
  }

  private static Object structure(@Nullable Object value) {
    return value == null ? List.of() : value;
  }

  /** The first of these that says something. */
  Optional<String> text(String... names) {
    return Stream.of(names).flatMap(name -> Stream.ofNullable(texts.get(name))).findFirst();
  }

  Optional<Long> count(String... names) {
    return text(names)
        .map(text -> text.replaceAll("[^0-9]", ""))
        .filter(t -> !t.isEmpty())
        .map(Long::valueOf);
  }

  /** A price such as {@code 0.208USD}, without its currency. */
  Optional<BigDecimal> price(String... names) {
    return text(names)
        .map(text -> text.replaceAll("[^0-9.]", ""))
        .filter(text -> text.matches("\\d+(\\.\\d+)?"))
        .map(BigDecimal::new);
  }

  /** The code in a column that is named after the supplier. */
  Optional<String> sku(Shop shop) {
    return texts.entrySet().stream()
        .filter(text -> shop.isNamedBy(text.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** The rows in a list of that name. */
  List<Row> rows(String name) {
    return structures.get(name) instanceof List<?> list
        ? list.stream().filter(Tree.class::isInstance).map(Tree.class::cast).map(Row::of).toList()
        : List.of();
  }

  List<String> words(String name) {
    return structures.get(name) instanceof List<?> list
        ? list.stream().filter(String.class::isInstance).map(String.class::cast).toList()
        : List.of();
  }

  /** All members of what describes the part, as they are spelled. */
  Map<String, String> parameters() {
    var all = new LinkedHashMap<String, String>();
    for (var name : PARAMETERS) {
      if (structures.get(name) instanceof Tree tree) {
        tree.members().keySet().forEach(key -> tree.text(key).ifPresent(v -> all.put(key, v)));
      }
    }
    return all;
  }
}
