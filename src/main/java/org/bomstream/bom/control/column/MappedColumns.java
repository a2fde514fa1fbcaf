package org.bomstream.bom.control.column;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bomstream.bom.control.reading.ColumnChoice;
import org.bomstream.bom.control.reading.MappingRefusal;

/** Obeys a mapping: a field that it names is in the column that it says, and in no other. */
final class MappedColumns {
  private final List<Candidate> all;

  MappedColumns(List<Candidate> all) {
    this.all = all;
  }

  /**
   * @throws org.bomstream.problem.Problem 422 that names a column that the table does not have
   */
  void obey(Map<String, ColumnChoice> columns) {
    List<BomColumn> named = new ArrayList<>();
    Set<Integer> used = new HashSet<>();
    columns.forEach(
        (field, choice) -> {
          if (!choice.isNone()) {
            Candidate column = find(field, choice);
            named.add(FieldNames.column(field, column.index(), column.title()));
            used.add(column.index());
          }
        });
    for (Candidate each : all) {
      boolean isNamed = each.taken().map(FieldNames::of).filter(columns::containsKey).isPresent();
      if (isNamed && !used.contains(each.index())) {
        each.drop("The mapping says otherwise.");
      }
    }
    named.forEach(
        column ->
            all.stream()
                .filter(each -> each.index() == column.index())
                .forEach(each -> each.take(column, 1, "The mapping says so.")));
  }

  private Candidate find(String field, ColumnChoice choice) {
    Integer index = choice.index();
    if (index != null) {
      return all.stream()
          .filter(each -> each.index() == index)
          .findFirst()
          .orElseThrow(() -> MappingRefusal.unknownColumn(field, String.valueOf(index)));
    }
    String title = String.valueOf(choice.title());
    List<Candidate> same = all.stream().filter(each -> each.title().equals(title)).toList();
    if (same.isEmpty()) {
      String plain = ColumnAliases.plain(title);
      same = all.stream().filter(each -> isCalled(each, plain)).toList();
    }
    if (same.isEmpty()) {
      throw MappingRefusal.unknownColumn(field, title);
    }
    if (same.size() > 1) {
      throw MappingRefusal.ambiguousColumn(field, title);
    }
    return same.getFirst();
  }

  private static boolean isCalled(Candidate each, String plain) {
    return !plain.isEmpty()
        && each.title().length() <= 200
        && ColumnAliases.plain(each.title()).equals(plain);
  }
}
