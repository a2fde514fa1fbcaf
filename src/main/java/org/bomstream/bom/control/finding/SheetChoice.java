package org.bomstream.bom.control.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.bomstream.bom.control.header.OtherTables;
import org.bomstream.bom.control.header.TableGuess;
import org.bomstream.bom.control.reading.FoundSheet;
import org.bomstream.bom.control.reading.ImportMapping;
import org.bomstream.bom.control.reading.MappingRefusal;
import org.bomstream.bom.control.reading.Question;
import org.bomstream.bom.control.reading.Question.Choice;
import org.bomstream.bom.control.table.ImportRefusal;
import org.bomstream.bom.control.table.Sheet;
import org.bomstream.problem.Fault;

/** Chooses the sheet of a workbook whose table is its BOM. */
public final class SheetChoice {
  /** Looked at; behind so many no BOM begins. */
  private static final int MOST = 50;

  private static final int NAMED = 10;

  /** By so much a later sheet has to look more like a BOM than the first that does. */
  private static final double BETTER = 0.25;

  private final ImportMapping mapping;
  private final List<TableGuess> guesses = new ArrayList<>();
  private final List<? extends Sheet> sheets;
  private final List<String> hidden;
  private final List<Fault> warnings = new ArrayList<>();

  private SheetChoice(List<? extends Sheet> sheets, ImportMapping mapping, List<String> hidden) {
    this.sheets = sheets;
    this.mapping = mapping;
    this.hidden = hidden;
  }

  /**
   * @param sheets those that can be seen, in order
   * @param hidden the names of the others
   * @throws org.bomstream.problem.Problem 422 when none has a usable table, or the mapping names
   *     one that is not there
   */
  public static FoundTable of(
      List<? extends Sheet> sheets, ImportMapping mapping, List<String> hidden) throws IOException {
    return new SheetChoice(sheets, mapping, hidden).choose();
  }

  private FoundTable choose() throws IOException {
    TableGuess taken = mapping.sheet() == null ? best() : named(mapping.sheet());
    if (!isBom(taken)) {
      throw OtherTables.refusal(taken).orElseGet(taken::refusal);
    }
    List<Question> questions = new ArrayList<>();
    if (sheets.size() > 1) {
      warnOfOthers(taken);
    }
    if (!hidden.isEmpty()) {
      String names = hidden.stream().limit(NAMED).collect(Collectors.joining(", "));
      warnings.add(
          Fault.inFile("hidden_sheets", "Hidden sheets were not read: %s.".formatted(names)));
    }
    if (mapping.sheet() == null) {
      ask(taken, questions);
    }
    return new FoundTable(
        taken,
        guesses.stream().map(guess -> found(guess, taken)).toList(),
        taken.sheet().title(),
        null,
        null,
        questions,
        warnings);
  }

  private TableGuess named(String name) throws IOException {
    Sheet sheet =
        sheets.stream()
            .map(Sheet.class::cast)
            .filter(each -> each.title().equalsIgnoreCase(name))
            .min(Comparator.comparing(each -> !each.title().equals(name)))
            .orElseThrow(() -> MappingRefusal.notInFile("sheet", name));
    guesses.add(TableGuess.of(sheet, mapping));
    return guesses.getFirst();
  }

  private TableGuess best() throws IOException {
    for (Sheet sheet : sheets.subList(0, Math.min(sheets.size(), MOST))) {
      TableGuess guess = TableGuess.of(sheet, mapping);
      if (!guess.head().rows().isEmpty()) {
        guesses.add(guess);
      }
    }
    if (guesses.isEmpty()) {
      throw ImportRefusal.emptyFile();
    }
    TableGuess best = guesses.getFirst();
    for (TableGuess guess : guesses) {
      boolean isBetter = guess.decision().score() >= best.decision().score() + BETTER;
      if (isBom(guess) && (!isBom(best) || isBetter)) {
        best = guess;
      }
    }
    return best;
  }

  private static boolean isBom(TableGuess guess) {
    return guess.isUsable() && OtherTables.refusal(guess).isEmpty();
  }

  private void warnOfOthers(TableGuess taken) {
    String others =
        sheets.stream()
            .filter(sheet -> !sheet.equals(taken.sheet()))
            .limit(NAMED)
            .map(Sheet::name)
            .collect(Collectors.joining(", "));
    warnings.add(
        Fault.inFile(
            "sheets_not_read",
            "Only %s was read; not %s.".formatted(taken.sheet().name(), others)));
  }

  /** Where more than one sheet has a table that could be meant. */
  private void ask(TableGuess taken, List<Question> questions) {
    List<Choice> choices = new ArrayList<>();
    choices.add(choice(taken));
    guesses.stream()
        .filter(guess -> !isOf(taken, guess) && isBom(guess))
        .limit(NAMED)
        .forEach(guess -> choices.add(choice(guess)));
    if (choices.size() > 1) {
      String detail =
          "%d sheets have a table that may be the BOM; %s was read."
              .formatted(choices.size(), taken.sheet().name());
      questions.add(new Question("which_sheet", detail, choices));
    }
  }

  private static boolean isOf(TableGuess guess, TableGuess other) {
    return guess.sheet().title().equals(other.sheet().title());
  }

  private static Choice choice(TableGuess guess) {
    return new Choice(guess.sheet().name(), "sheet", guess.sheet().title());
  }

  private static FoundSheet found(TableGuess guess, TableGuess taken) {
    String why =
        isOf(taken, guess)
            ? "Its table looks most like a BOM."
            : isBom(guess) ? "Its table may be a BOM too." : "No table in it has part numbers.";
    return new FoundSheet(
        guess.sheet().title(), guess.head().rows().size(), guess.decision().score(), why);
  }
}
