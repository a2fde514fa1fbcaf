package org.bomstream.bom.control.finding;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.bomstream.bom.control.budget.ImportBudget;
import org.bomstream.bom.control.file.DelimitedText;
import org.bomstream.bom.control.file.Delimiter;
import org.bomstream.bom.control.file.TextEncoding;
import org.bomstream.bom.control.header.OtherTables;
import org.bomstream.bom.control.header.TableGuess;
import org.bomstream.bom.control.reading.FoundSheet;
import org.bomstream.bom.control.reading.ImportMapping;
import org.bomstream.bom.control.reading.Question;
import org.bomstream.bom.control.reading.Question.Choice;
import org.bomstream.bom.control.table.ImportRefusal;
import org.bomstream.problem.Problem;

/**
 * Finds the table in a text file: the encoding by its bytes, the delimiter by what makes a header.
 */
public final class TextChoice {
  private static final String HINT = "sep=";

  /** Of other encodings. */
  private static final int NAMED = 4;

  private TextChoice() {}

  /**
   * @param head the file's first bytes
   * @throws Problem 422 when the file has no usable table
   */
  public static FoundTable of(Path file, byte[] head, ImportMapping mapping, ImportBudget budget)
      throws IOException {
    String said = mapping.encoding();
    TextEncoding encoding =
        said == null ? TextEncoding.of(file, head) : TextEncoding.of(Charset.forName(said), head);
    TableGuess taken = best(file, encoding, mapping, budget);
    for (TextEncoding other : encoding.alternatives()) {
      TableGuess guess = best(file, other, mapping, budget);
      if (guess.understood() > taken.understood()) {
        taken = guess;
        encoding = other;
      }
    }
    OtherTables.refusal(taken)
        .ifPresent(
            problem -> {
              throw problem;
            });
    if (!taken.isUsable()) {
      throw taken.refusal();
    }
    return found(taken, encoding);
  }

  /** Of all delimiters. */
  private static TableGuess best(
      Path file, TextEncoding encoding, ImportMapping mapping, ImportBudget budget)
      throws IOException {
    List<TableGuess> found = new ArrayList<>();
    List<Problem> broken = new ArrayList<>();
    for (Delimiter delimiter : delimiters(file, encoding, mapping)) {
      try {
        found.add(guess(new DelimitedText(file, encoding, delimiter, budget), mapping));
      } catch (Problem problem) {
        // What is broken with one delimiter may merely have another.
        broken.add(problem);
      }
    }
    return found.stream()
        .filter(guess -> broken.isEmpty() || guess.understood() > 0 || guess.isUsable())
        .reduce(TextChoice::better)
        .orElseThrow(broken::getFirst);
  }

  private static TableGuess guess(DelimitedText text, ImportMapping mapping) throws IOException {
    TableGuess guess = TableGuess.of(text, mapping);
    if (guess.head().rows().isEmpty()) {
      throw ImportRefusal.emptyFile();
    }
    return guess;
  }

  private static TableGuess better(TableGuess first, TableGuess next) {
    return TableGuess.AMONG_DELIMITERS.compare(next, first) > 0 ? next : first;
  }

  /** All, unless a person or the file's first line says which. */
  private static List<Delimiter> delimiters(Path file, TextEncoding encoding, ImportMapping mapping)
      throws IOException {
    String said = mapping.delimiter() == null ? hint(file, encoding) : mapping.delimiter();
    List<Delimiter> named =
        Arrays.stream(Delimiter.values())
            .filter(delimiter -> String.valueOf(delimiter.character()).equals(said))
            .toList();
    return named.isEmpty() ? List.of(Delimiter.values()) : named;
  }

  /** {@code sep=;} in the first line tells a spreadsheet the delimiter. */
  private static String hint(Path file, TextEncoding encoding) throws IOException {
    char[] start = new char[HINT.length() + 1];
    try (Reader text = encoding.open(file)) {
      int length = Math.max(0, text.read(start));
      String line = new String(start, 0, length);
      return length == start.length && line.toLowerCase(java.util.Locale.ROOT).startsWith(HINT)
          ? line.substring(HINT.length())
          : "";
    }
  }

  private static FoundTable found(TableGuess guess, TextEncoding encoding) {
    DelimitedText text = (DelimitedText) guess.sheet();
    FoundSheet sheet =
        new FoundSheet(
            "", guess.head().rows().size(), guess.decision().score(), "The file has one table.");
    return new FoundTable(
        guess,
        List.of(sheet),
        null,
        encoding.charset().name(),
        String.valueOf(text.delimiter().character()),
        question(encoding),
        List.of());
  }

  private static List<Question> question(TextEncoding encoding) {
    if (encoding.others().isEmpty()) {
      return List.of();
    }
    List<Choice> choices = new ArrayList<>();
    choices.add(choice(encoding.charset()));
    List<Charset> named = encoding.others().stream().limit(NAMED).toList();
    named.forEach(other -> choices.add(choice(other)));
    String others = named.stream().map(Charset::name).collect(Collectors.joining(", "));
    return List.of(
        new Question(
            "encoding",
            "The file was read as %s; it may be %s.".formatted(encoding.charset().name(), others),
            choices));
  }

  private static Choice choice(Charset charset) {
    return new Choice(charset.name(), "encoding", charset.name());
  }
}
