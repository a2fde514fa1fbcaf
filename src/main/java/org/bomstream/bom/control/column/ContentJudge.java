package org.bomstream.bom.control.column;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bomstream.bom.control.cell.CellShape;
import org.bomstream.bom.control.cell.Designators;
import org.bomstream.bom.control.cell.Quantity;
import org.bomstream.part.entity.OrderCode;

/** Finds by their cells the columns that titles do not tell. */
final class ContentJudge extends CellSearch {
  ContentJudge(List<Candidate> all) {
    super(all);
  }

  void judge() {
    designators();
    orderCodes();
    numbers();
    values();
    makers();
    quantities();
    fitting();
    descriptions();
  }

  private void designators() {
    insteadOfNone();
    if (!has(BomField.DESIGNATOR) && all.stream().noneMatch(ContentJudge::isPartByItsCells)) {
      best(BomField.DESIGNATOR, CellShape.DESIGNATORS, each -> !each.content().isAllCodes());
    }
    if (!has(BomField.DESIGNATOR) && !has(BomField.PART)) {
      List<Candidate> numbers = all.stream().filter(each -> each.is(BomField.PART_NUMBER)).toList();
      numbers.stream()
          .filter(each -> numbers.size() > 1 || has(BomField.MPN))
          .filter(each -> each.content().isAllDesignators())
          .findFirst()
          .ifPresent(each -> take(each, BomField.DESIGNATOR, ColumnScores.TELLING_CELLS));
    }
  }

  /** Not {@code Capacitor}, as a list made by hand has it. */
  private static boolean isPartByItsCells(Candidate each) {
    return each.is(BomField.PART)
        && (each.content().filled() < ColumnScores.FEWEST_ALONE
            || each.content().share(CellShape.DESIGNATORS) > 0);
  }

  /** Where the column that is headed so is blank, and the notes hold them. */
  private void insteadOfNone() {
    all.stream()
        .filter(each -> each.isFirst(BomField.DESIGNATOR) && each.content().filled() == 0)
        .findFirst()
        .ifPresent(
            blank ->
                all.stream()
                    .filter(each -> each.isFree() || each.is(BomField.NOTE))
                    .filter(each -> each.content().filled() >= ColumnScores.FEWEST_ALONE)
                    .filter(each -> each.content().isAllDesignators())
                    .findFirst()
                    .ifPresent(
                        each -> {
                          blank.drop("It is blank.");
                          take(each, BomField.DESIGNATOR, ColumnScores.TELLING_CELLS);
                        }));
  }

  private void orderCodes() {
    for (Candidate each : free().toList()) {
      each.content()
          .supplier()
          .ifPresent(
              supplier ->
                  each.take(
                      column(each, BomField.DISTRIBUTOR_NUMBER).holding(Optional.of(supplier)),
                      ColumnScores.TELLING_CELLS + ColumnScores.CELLS_FIT,
                      "Its cells are order codes of %s.".formatted(supplier.names().getFirst())));
    }
  }

  private void numbers() {
    if (!has(BomField.MPN) && has(BomField.PART_NUMBER)) {
      // A house number, and the maker's under a title that is not known whole: AML MPN.
      free()
          .filter(each -> ColumnAliases.endsAs(each.title(), BomField.MPN))
          .filter(each -> each.content().share(CellShape.MPN) >= ColumnScores.ENOUGH_CELLS)
          .filter(each -> !isOfOtherKind(each.content()))
          .findFirst()
          .ifPresent(each -> take(each, BomField.MPN, ColumnScores.TELLING_CELLS));
    }
    if (has(BomField.MPN) || has(BomField.PART_NUMBER)) {
      return;
    }
    best(BomField.MPN, CellShape.MPN, each -> !isOfOtherKind(each.content()));
    if (!has(BomField.MPN) && !has(BomField.DISTRIBUTOR_NUMBER)) {
      // A column of values, names or texts that all read as part numbers.
      all.stream()
          .filter(each -> each.is(BomField.VALUE) || each.is(BomField.DESCRIPTION))
          .filter(each -> ColumnAliases.hints(each.title()).contains(BomField.MPN))
          .filter(each -> each.content().share(CellShape.MPN) >= ColumnScores.MOST_CELLS)
          .filter(each -> !isOfOtherKind(each.content()))
          .filter(each -> each.content().filled() >= ColumnScores.FEWEST_ALONE)
          .findFirst()
          .ifPresent(each -> take(each, BomField.MPN, ColumnScores.LIKELY_CELLS));
    }
  }

  /** {@code Part} beside designators, as OrCAD heads values. */
  private void values() {
    if (!has(BomField.VALUE) && has(BomField.DESIGNATOR)) {
      free()
          .filter(
              each ->
                  ColumnAliases.column(each.index(), each.title())
                      .filter(c -> c.field() == BomField.PART)
                      .isPresent())
          .findFirst()
          .ifPresent(each -> take(each, BomField.VALUE, ColumnScores.SURE));
    }
  }

  private static boolean isOfOtherKind(ColumnContent content) {
    double others =
        Math.max(
            Math.max(content.share(CellShape.DESIGNATORS), content.share(CellShape.PACKAGE)),
            Math.max(content.share(CellShape.VALUE), content.share(CellShape.PRICE)));
    return content.isOrdinal() || others >= 0.5 || content.isAllCodes();
  }

  private void makers() {
    if (!has(BomField.MANUFACTURER)) {
      all.stream()
          .filter(each -> each.isFree() || each.is(BomField.SUPPLIER))
          .filter(each -> each.content().filled() >= ColumnScores.FEWEST_ALONE)
          .filter(each -> each.content().share(CellShape.MAKER) >= ColumnScores.ENOUGH_CELLS)
          .max(Comparator.comparingDouble(each -> each.content().share(CellShape.MAKER)))
          .ifPresent(this::takeMaker);
    }
  }

  /** Where the suppliers are makers, their numbers are part numbers. */
  private void takeMaker(Candidate maker) {
    BomColumn supplier =
        maker.taken().filter(column -> column.field() == BomField.SUPPLIER).orElse(null);
    take(maker, BomField.MANUFACTURER, ColumnScores.TELLING_CELLS);
    if (supplier != null && !has(BomField.MPN)) {
      all.stream()
          .filter(
              each ->
                  each.taken()
                      .filter(
                          c ->
                              c.field() == BomField.DISTRIBUTOR_NUMBER
                                  && c.goesWith(supplier)
                                  && c.codesOf().isEmpty())
                      .isPresent())
          .filter(each -> OrderCode.Supplier.heading(each.title()).isEmpty())
          .filter(each -> each.content().share(CellShape.MPN) >= ColumnScores.ENOUGH_CELLS)
          .findFirst()
          .ifPresent(each -> take(each, BomField.MPN, ColumnScores.TELLING_CELLS));
    }
  }

  private void quantities() {
    if (!has(BomField.QUANTITY)) {
      best(BomField.QUANTITY, CellShape.QUANTITY, this::mayBeQuantity);
    }
  }

  /** A hint in the title is enough where nothing counts up; else the designators have to agree. */
  private boolean mayBeQuantity(Candidate each) {
    boolean isHinted = ColumnAliases.hints(each.title()).contains(BomField.QUANTITY);
    Optional<Candidate> designators =
        all.stream().filter(other -> other.is(BomField.DESIGNATOR)).findFirst();
    return designators.isPresent()
        ? agrees(each, designators.get())
        : (isHinted || isOnlyCount(each))
            && !each.content().isOrdinal()
            && each.content().share(CellShape.PRICE) < ColumnScores.HARDLY_ANY;
  }

  /** Where no column has a title, and none but this has counts. */
  private boolean isOnlyCount(Candidate each) {
    return all.stream().allMatch(other -> other.title().isEmpty())
        && free()
            .filter(other -> other.content().share(CellShape.QUANTITY) >= ColumnScores.MOST_CELLS)
            .allMatch(other -> other == each);
  }

  private static boolean agrees(Candidate quantity, Candidate designators) {
    long both = 0;
    long same = 0;
    for (var cell : designators.content().cells().entrySet()) {
      String count = quantity.content().cells().get(cell.getKey());
      if (count != null) {
        both++;
        int names = Designators.split(cell.getValue()).size();
        same += Quantity.parse(count).filter(q -> q.doubleValue() == names).isPresent() ? 1 : 0;
      }
    }
    return both >= ColumnScores.FEWEST_ALONE && same >= ColumnScores.MOST_CELLS * both;
  }

  /** Of several variants the first. */
  private void fitting() {
    if (!has(BomField.NOT_FITTED) && !has(BomField.FITTED)) {
      free()
          .filter(each -> ColumnAliases.endsAs(each.title(), BomField.NOT_FITTED))
          .findFirst()
          .ifPresent(each -> take(each, BomField.NOT_FITTED, ColumnScores.TELLING_CELLS));
    }
    if (!has(BomField.NOT_FITTED) && !has(BomField.FITTED)) {
      List<Candidate> telling =
          free()
              .filter(each -> each.content().filled() >= ColumnScores.FEWEST_ALONE)
              .filter(each -> each.content().fittingShare() >= ColumnScores.MOST_CELLS)
              .toList();
      if (telling.stream().anyMatch(each -> each.content().leftOffShare() > 0)) {
        take(telling.getFirst(), BomField.FITTED, ColumnScores.TELLING_CELLS);
      }
    }
  }

  private void descriptions() {
    if (!has(BomField.DESCRIPTION)) {
      free()
          .filter(each -> each.content().share(CellShape.PROSE) >= ColumnScores.ENOUGH_CELLS)
          .filter(each -> each.content().filled() >= ColumnScores.FEWEST_ALONE)
          .findFirst()
          .ifPresent(each -> take(each, BomField.DESCRIPTION, ColumnScores.LIKELY_CELLS));
    }
  }
}
