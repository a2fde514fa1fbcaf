package org.bomstream.bom.control.finding;

import java.util.ArrayList;
import java.util.List;
import org.bomstream.bom.control.column.BomField;
import org.bomstream.bom.control.header.TableGuess;
import org.bomstream.bom.control.reading.FoundColumn;
import org.bomstream.bom.control.reading.ImportMapping;
import org.bomstream.bom.control.reading.OurFields;
import org.bomstream.bom.control.reading.Question;
import org.bomstream.bom.control.reading.Question.Choice;

/**
 * Asks which column holds the part numbers where that is not certain, and whether there are titles.
 */
final class ColumnQuestions {
  private static final int MOST_CHOICES = 10;
  private static final double SURE = 0.7;

  private ColumnQuestions() {}

  static List<Question> of(TableGuess guess, ImportMapping mapping) {
    List<Question> questions = new ArrayList<>();
    if (!guess.hasTitles() && mapping.headerRow() == null) {
      int first = guess.head().rows().getFirst().number();
      questions.add(
          new Question(
              "no_header",
              "No row has titles that are known; what the columns hold was told by their cells.",
              List.of(
                  new Choice("no row has titles", "header_row", 0),
                  new Choice("row " + first + " has the titles", "header_row", first))));
    }
    if (!mapping.columns().containsKey(OurFields.MPN)) {
      askForNumbers(guess, questions);
    }
    VariantQuestion.of(guess, mapping).ifPresent(questions::add);
    return questions;
  }

  private static void askForNumbers(TableGuess guess, List<Question> questions) {
    List<FoundColumn> columns = guess.decision().found();
    List<FoundColumn> taken =
        columns.stream().filter(column -> OurFields.MPN.equals(column.field())).toList();
    List<FoundColumn> rivals = columns.stream().filter(ColumnQuestions::mayBeNumbers).toList();
    boolean isSure =
        taken.stream().anyMatch(column -> column.confidence() >= SURE)
            || (taken.isEmpty() && rivals.isEmpty());
    if (isSure
        || (taken.isEmpty() && guess.decision().columns().has(BomField.DISTRIBUTOR_NUMBER))) {
      return;
    }
    List<Choice> choices = new ArrayList<>();
    taken.forEach(column -> choices.add(choice(column)));
    rivals.stream().limit(MOST_CHOICES).forEach(column -> choices.add(choice(column)));
    String what = taken.isEmpty() ? "None" : name(taken.getFirst());
    questions.add(
        new Question(
            "which_column",
            "Which column holds the manufacturers' part numbers? %s was taken.".formatted(what),
            choices));
  }

  private static boolean mayBeNumbers(FoundColumn column) {
    return !OurFields.MPN.equals(column.field())
        && column.rivals().stream().anyMatch(rival -> rival.field().equals(OurFields.MPN));
  }

  private static Choice choice(FoundColumn column) {
    return new Choice(name(column), "columns." + OurFields.MPN, column.index());
  }

  private static String name(FoundColumn column) {
    return column.title().isEmpty() ? "Column " + (column.index() + 1) : column.title();
  }
}
