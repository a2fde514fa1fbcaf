package org.bomstream.bom.control.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bomstream.bom.control.cell.Designators;
import org.bomstream.bom.control.cell.DnpWords;
import org.bomstream.bom.control.cell.FittingWords;
import org.bomstream.bom.control.cell.Placeholders;
import org.bomstream.bom.control.cell.Quantity;
import org.bomstream.bom.control.column.BomField;
import org.bomstream.bom.control.column.ColumnAliases;
import org.bomstream.bom.control.header.TableGuess;
import org.bomstream.bom.control.reading.FoundColumn;
import org.bomstream.bom.control.reading.ImportMapping;
import org.bomstream.bom.control.reading.OurFields;
import org.bomstream.bom.control.reading.Question;
import org.bomstream.bom.control.reading.Question.Choice;
import org.bomstream.bom.control.table.SheetRow;

/**
 * Asks which of several variants of a board is meant, where each has a column of quantities ({@code
 * Qty (Lite)}) or of what is fitted ({@code Variant B}) and they differ.
 */
final class VariantQuestion {
  private static final int MOST_CHOICES = 10;

  /** Less is a guess. */
  private static final double SURE = 0.7;

  private static final Set<String> NONE = Set.of("", "0", "-");

  /** Fewer rows tell nothing of a column. */
  private static final int FEWEST = 2;

  private final TableGuess guess;
  private final List<SheetRow> rows;

  private VariantQuestion(TableGuess guess) {
    this.guess = guess;
    this.rows = guess.head().after(guess.titles().number());
  }

  static Optional<Question> of(TableGuess guess, ImportMapping mapping) {
    VariantQuestion variants = new VariantQuestion(guess);
    return variants
        .question(OurFields.QUANTITY, mapping, variants.quantities())
        .or(() -> variants.question(OurFields.DO_NOT_POPULATE, mapping, variants.fittings()));
  }

  private Optional<Question> question(
      String field, ImportMapping mapping, List<FoundColumn> columns) {
    boolean isOne =
        columns.size() < 2 || !columns.stream().anyMatch(each -> differs(columns, each));
    if (isOne || mapping.columns().containsKey(field)) {
      return Optional.empty();
    }
    List<Choice> choices =
        columns.stream()
            .sorted(Comparator.comparing(each -> !field.equals(each.field())))
            .limit(MOST_CHOICES)
            .map(each -> new Choice(each.title(), "columns." + field, each.index()))
            .toList();
    boolean isTaken = columns.stream().anyMatch(each -> field.equals(each.field()));
    String taken = isTaken ? choices.getFirst().label() + " was taken" : "none of them was taken";
    String names = choices.stream().map(Choice::label).collect(Collectors.joining(", "));
    String detail =
        "Which variant of the board is meant? These columns differ: %s; %s."
            .formatted(names, taken);
    return Optional.of(new Question("which_variant", detail, choices));
  }

  private boolean differs(List<FoundColumn> columns, FoundColumn column) {
    FoundColumn first = columns.getFirst();
    return rows.stream()
        .anyMatch(row -> !row.cell(first.index()).equalsIgnoreCase(row.cell(column.index())));
  }

  /** Whole numbers, never more than a row has designators, and none of some part. */
  private List<FoundColumn> quantities() {
    boolean isGuessed =
        guess.decision().found().stream()
            .anyMatch(each -> OurFields.QUANTITY.equals(each.field()) && each.confidence() < SURE);
    List<FoundColumn> columns =
        guess.decision().found().stream()
            .filter(each -> isFree(each, OurFields.QUANTITY))
            .filter(each -> isGuessed || ColumnAliases.saysAlso(each.title(), BomField.QUANTITY))
            .filter(this::areOfBoards)
            .toList();
    return columns.stream().anyMatch(this::isOfNone) ? columns : List.of();
  }

  /** Yes, no or a mark in every cell, below a title that says of what variant. */
  private List<FoundColumn> fittings() {
    return guess.decision().found().stream()
        .filter(each -> isFree(each, OurFields.DO_NOT_POPULATE))
        .filter(each -> ColumnAliases.isOfVariant(each.title()) || saysFitting(each))
        .filter(each -> cells(each).allMatch(cell -> !FittingWords.isOdd(cell)))
        .filter(each -> cells(each).findAny().isPresent())
        .toList();
  }

  private static boolean isFree(FoundColumn column, String field) {
    return !column.title().isEmpty()
        && (column.field() == null || column.field().equals(field))
        && ColumnAliases.column(column.index(), column.title())
            .filter(exact -> exact.number() == 0)
            .isEmpty();
  }

  private boolean saysFitting(FoundColumn column) {
    return ColumnAliases.saysAlso(column.title(), BomField.NOT_FITTED)
        || ColumnAliases.saysAlso(column.title(), BomField.FITTED)
        || cells(column).anyMatch(cell -> DnpWords.isWord(cell) || FittingWords.isFitted(cell));
  }

  private Stream<String> cells(FoundColumn column) {
    return rows.stream().map(row -> row.cell(column.index())).filter(Placeholders::isPresent);
  }

  private boolean areOfBoards(FoundColumn column) {
    return cells(column).count() >= FEWEST
        && rows.stream().allMatch(row -> isOfBoard(row, row.cell(column.index())));
  }

  private boolean isOfBoard(SheetRow row, String cell) {
    if (!Placeholders.isPresent(cell)) {
      return true;
    }
    int places =
        guess
            .decision()
            .columns()
            .value(BomField.DESIGNATOR, row)
            .map(names -> Designators.split(names).size())
            .orElse(Integer.MAX_VALUE);
    return Quantity.parse(cell)
        .filter(quantity -> quantity.scale() <= 0 && quantity.doubleValue() <= places)
        .isPresent();
  }

  private boolean isOfNone(FoundColumn column) {
    return rows.stream().map(row -> row.cell(column.index())).anyMatch(NONE::contains);
  }
}
