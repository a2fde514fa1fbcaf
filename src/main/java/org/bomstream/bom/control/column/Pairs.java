package org.bomstream.bom.control.column;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Numbers makers' columns and those of their part numbers alike, where tools number them otherwise:
 * {@code Manufacturer, MPN, Manufacturer_1, MPN_2}, or {@code Mfg, Mfg_1, PN, PN_1}.
 */
final class Pairs {
  private static final List<BomField> PAIRED =
      List.of(
          BomField.MPN,
          BomField.PART_NUMBER,
          BomField.MANUFACTURER,
          BomField.DISTRIBUTOR_NUMBER,
          BomField.SUPPLIER);

  private final List<Candidate> all;

  Pairs(List<Candidate> all) {
    this.all = all;
  }

  void number() {
    List<Candidate> numbers = of(BomField.MPN);
    List<Candidate> makers = of(BomField.MANUFACTURER);
    boolean isByNumber = numbers.stream().allMatch(each -> hasPartner(each, makers));
    if (!isByNumber && numbers.size() > 1 && areNeighbours(numbers, makers)) {
      count(numbers);
      count(makers);
    } else {
      PAIRED.stream().filter(this::numbersOnFromTheFirst).forEach(this::shift);
    }
  }

  private List<Candidate> of(BomField field) {
    return all.stream()
        .filter(each -> each.is(field))
        .sorted(Comparator.comparingInt(Candidate::index))
        .toList();
  }

  /** Its maker's column has its number, and no other column of makers has. */
  private static boolean hasPartner(Candidate column, List<Candidate> makers) {
    return makers.stream().filter(maker -> number(maker) == number(column)).count() == 1;
  }

  private static boolean areNeighbours(List<Candidate> numbers, List<Candidate> makers) {
    if (numbers.size() != makers.size()) {
      return false;
    }
    int apart = numbers.getFirst().index() - makers.getFirst().index();
    for (int i = 0; i < numbers.size(); i++) {
      if (numbers.get(i).index() - makers.get(i).index() != apart) {
        return false;
      }
    }
    return Math.abs(apart) == 1;
  }

  private static void count(List<Candidate> columns) {
    for (int i = 0; i < columns.size(); i++) {
      Candidate each = columns.get(i);
      int number = i + 1;
      each.taken().ifPresent(column -> each.refine(column.numbered(number)));
    }
  }

  /** There is {@code PN}, and {@code PN_1} is the next of it. */
  private boolean numbersOnFromTheFirst(BomField field) {
    List<Candidate> columns = of(field);
    Optional<Candidate> first = columns.stream().filter(each -> number(each) == 0).findFirst();
    return first.isPresent()
        && columns.stream()
            .anyMatch(
                each ->
                    number(each) == 1
                        && each.title().length() > 1
                        && ColumnAliases.plain(each.title())
                            .equals(ColumnAliases.plain(first.get().title()) + "1"));
  }

  private void shift(BomField field) {
    for (Candidate each : of(field)) {
      each.taken().ifPresent(column -> each.refine(column.numbered(column.number() + 1)));
    }
  }

  private static int number(Candidate each) {
    return each.taken().map(BomColumn::number).orElse(0);
  }
}
