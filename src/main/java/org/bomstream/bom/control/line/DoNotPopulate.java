package org.bomstream.bom.control.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bomstream.bom.control.cell.CellText;
import org.bomstream.bom.control.cell.DnpWords;
import org.bomstream.bom.control.cell.FittingWords;
import org.bomstream.bom.control.cell.Placeholders;
import org.bomstream.bom.control.cell.PlainWord;
import org.bomstream.bom.control.cell.Quantity;
import org.bomstream.bom.control.column.BomColumn;
import org.bomstream.bom.control.column.BomColumns;
import org.bomstream.bom.control.column.BomField;
import org.bomstream.bom.control.table.SheetRow;

/** Whether a part is left off the board, by columns that say so either way round. */
final class DoNotPopulate {
  private static final List<BomField> TELLING =
      List.of(BomField.MPN, BomField.QUANTITY, BomField.VALUE, BomField.DESCRIPTION);

  private static final List<BomField> SENTENCES =
      List.of(BomField.NOTE, BomField.VALUE, BomField.DESCRIPTION, BomField.DESIGNATOR);

  /** Struck out in one of these, the line is. */
  private static final List<BomField> NAMING =
      List.of(
          BomField.DESIGNATOR,
          BomField.MPN,
          BomField.PART_NUMBER,
          BomField.DISTRIBUTOR_NUMBER,
          BomField.QUANTITY);

  private static final int LONGEST_WORD = 30;

  private final BomColumns columns;
  private final BlankFitting blank;
  private boolean isBlankSaid;
  private final Set<Integer> known;
  private final Set<String> words;
  private final List<BomColumn> notFitted;
  private final List<BomColumn> fitted;
  private final List<BomColumn> notes;
  private final List<BomColumn> telling;
  private final List<BomColumn> sentences;
  private final List<BomColumn> values;
  private final List<BomColumn> quantities;

  /**
   * @param words that a mapping adds to those that are known
   * @param blank what a blank cell says in a column of what is fitted
   */
  DoNotPopulate(BomColumns columns, List<String> words, BlankFitting blank) {
    this.columns = columns;
    this.blank = blank;
    this.known = columns.known().stream().map(BomColumn::index).collect(Collectors.toSet());
    this.words = words.stream().map(PlainWord::of).collect(Collectors.toSet());
    this.notFitted = of(List.of(BomField.NOT_FITTED));
    this.fitted = of(List.of(BomField.FITTED));
    this.notes = of(List.of(BomField.NOTE));
    this.telling = of(TELLING);
    this.sentences = of(SENTENCES);
    this.values = of(List.of(BomField.VALUE));
    this.quantities = of(List.of(BomField.QUANTITY));
  }

  /** Said in a column of its own, or in place of a part number, quantity, value or note. */
  boolean isLeftOff(SheetRow row, List<Doubt> doubts) {
    return anyOf(notFitted, row, FittingWords::isLeftOff)
        || anyOf(fitted, row, FittingWords::isNotFitted)
        || anyOf(notes, row, DnpWords::isShortWord)
        || anyOf(telling, row, DnpWords::isWord)
        || doubts.stream().anyMatch(Doubt::isLeftOff)
        || isNamedByMapping(row);
  }

  private static boolean anyOf(List<BomColumn> columns, SheetRow row, Predicate<String> says) {
    for (BomColumn column : columns) {
      String cell = row.cell(column.index());
      if (says.test(cell) && Placeholders.isPresent(cell)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNamedByMapping(SheetRow row) {
    return !words.isEmpty()
        && columns.known().stream()
            .map(column -> row.cell(column.index()))
            .anyMatch(cell -> cell.length() <= LONGEST_WORD && words.contains(PlainWord.of(cell)));
  }

  /** Where it may mean something else: struck out, among other words, a quantity of none. */
  List<Doubt> doubts(SheetRow row) {
    List<Doubt> doubts = new ArrayList<>(0);
    if (isIn(row.marks().struck())) {
      doubts.add(new Doubt("struck_out", "is struck out", true));
    } else if (isIn(row.marks().cut())) {
      doubts.add(
          new Doubt("struck_out_in_part", "is struck out in part, which is left out", false));
    }
    if (anyOf(sentences, row, DoNotPopulate::isInSentence)) {
      doubts.add(inSentence(row));
    } else if (anyOf(values, row, DoNotPopulate::isInValue)) {
      doubts.add(says(first(values, row, DoNotPopulate::isInValue), true));
    } else {
      elsewhere(row).ifPresent(doubts::add);
    }
    for (BomColumn column : notFitted) {
      odd(column, row, FittingWords::isLeftOff).ifPresent(doubts::add);
    }
    for (BomColumn column : fitted) {
      odd(column, row, FittingWords::isNotFitted).ifPresent(doubts::add);
    }
    blank.doubt(row).filter(this::isNew).ifPresent(doubts::add);
    if (anyOf(quantities, row, DoNotPopulate::isNone)) {
      doubts.add(new Doubt("left_off_by_quantity", "has the quantity 0", true));
    }
    return doubts;
  }

  /** Of all that nobody knows the first is enough. */
  private boolean isNew(Doubt doubt) {
    boolean isNew = doubt.isLeftOff() || !isBlankSaid;
    isBlankSaid |= !doubt.isLeftOff();
    return isNew;
  }

  /** Neither yes nor no where one of them belongs. */
  private static Optional<Doubt> odd(BomColumn column, SheetRow row, Predicate<String> isLeftOff) {
    String cell = row.cell(column.index());
    return Placeholders.isPresent(cell) && FittingWords.isOdd(cell)
        ? Optional.of(
            new Doubt(
                "left_off_by_text",
                "says \"%s\" under %s".formatted(CellText.shortened(cell), column.title()),
                isLeftOff.test(cell)))
        : Optional.empty();
  }

  /** In a column that is none of ours, where nothing else would say so. */
  private Optional<Doubt> elsewhere(SheetRow row) {
    for (int index = 0; index < row.cells().size(); index++) {
      String cell = row.cell(index);
      if (!known.contains(index) && (DnpWords.isWord(cell) || DnpWords.isInSentence(cell))) {
        return Optional.of(
            says(cell, notFitted.isEmpty() && fitted.isEmpty() && !DnpWords.isConditional(cell)));
      }
    }
    return Optional.empty();
  }

  private boolean isIn(Set<Integer> marked) {
    return !marked.isEmpty()
        && NAMING.stream().flatMap(columns::of).anyMatch(column -> marked.contains(column.index()));
  }

  private static boolean isInSentence(String cell) {
    return (DnpWords.isInSentence(cell) || DnpWords.isInBrackets(cell))
        && !DnpWords.isWord(cell)
        && !DnpWords.isShortWord(cell);
  }

  /** {@code NC} or {@code 10k/NC}, as opposed to {@code DNP}, which means nothing else. */
  private static boolean isInValue(String cell) {
    return FittingWords.isBesideValue(cell)
        || (DnpWords.isShortWord(cell) && !DnpWords.isWord(cell));
  }

  private Doubt inSentence(SheetRow row) {
    String cell = first(sentences, row, DoNotPopulate::isInSentence);
    return says(cell, DnpWords.isInSentence(cell) && !DnpWords.isConditional(cell));
  }

  private static String first(List<BomColumn> columns, SheetRow row, Predicate<String> says) {
    return columns.stream()
        .map(column -> row.cell(column.index()))
        .filter(says)
        .findFirst()
        .orElseThrow();
  }

  private static Doubt says(String cell, boolean isLeftOff) {
    return new Doubt(
        "left_off_by_text", "says \"%s\"".formatted(CellText.shortened(cell)), isLeftOff);
  }

  private static boolean isNone(String quantity) {
    return quantity.startsWith("0")
        && Quantity.parse(quantity).filter(number -> number.signum() == 0).isPresent();
  }

  private List<BomColumn> of(List<BomField> fields) {
    return fields.stream().flatMap(columns::of).toList();
  }
}
