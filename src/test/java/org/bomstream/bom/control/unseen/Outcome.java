package org.bomstream.bom.control.unseen;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bomstream.bom.control.reading.ImportReading;
import org.bomstream.bom.control.reading.ReadLine;

/**
 * What may become of a file.
 *
 * @param lines {@code row|number|maker|quantity|designators}, then {@code |dnp}, {@code |+} other
 *     numbers and {@code |#} order codes
 * @param warned codes of warnings
 * @param asked codes of questions
 * @param isRefused as no BOM, or as one that cannot be read
 */
public record Outcome(
    List<String> lines, List<String> warned, List<String> asked, boolean isRefused) {

  /** Several, parted by a line that says "or". */
  static List<Outcome> all(List<String> texts) {
    List<Outcome> all = new ArrayList<>(List.of(new Outcome()));
    for (String text : texts) {
      if (text.equals("or")) {
        all.add(new Outcome());
      } else if (text.equals("refused")) {
        all.set(all.size() - 1, new Outcome(List.of(), List.of(), List.of(), true));
      } else {
        all.getLast().add(text);
      }
    }
    return all;
  }

  private Outcome() {
    this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), false);
  }

  private void add(String text) {
    if (text.startsWith("warned ")) {
      warned.add(text.substring(7));
    } else if (text.startsWith("asked ")) {
      asked.add(text.substring(6));
    } else {
      lines.add(text);
    }
  }

  boolean is(ImportReading reading) {
    return !isRefused
        && wrong(reading).isEmpty()
        && reading.warnings().stream().map(each -> each.code()).toList().containsAll(warned)
        && reading.questions().stream().map(each -> each.code()).toList().containsAll(asked);
  }

  /** Lines that are read and should not, or should and are not. */
  List<String> wrong(ImportReading reading) {
    List<String> read = reading.lines().stream().map(Outcome::text).toList();
    return Stream.concat(
            read.stream().filter(line -> !lines.contains(line)).map(line -> "-" + line),
            lines.stream().filter(line -> !read.contains(line)).map(line -> "+" + line))
        .toList();
  }

  /** Whether a person is told of each wrong line, or asked. */
  boolean isSaid(ImportReading reading) {
    List<String> wrong = wrong(reading);
    return !isRefused
        && !wrong.isEmpty()
        && (!reading.questions().isEmpty()
            || wrong.stream().allMatch(line -> isSaid(reading, line)));
  }

  private static boolean isSaid(ImportReading reading, String line) {
    int row = Integer.parseInt(line.substring(1, line.indexOf('|')));
    return reading.warnings().stream()
        .anyMatch(each -> Objects.equals(each.row(), row) || each.code().equals("column_guessed"));
  }

  public static String text(ReadLine line) {
    return Stream.of(
            Stream.of(
                String.valueOf(line.row()),
                Objects.requireNonNullElse(line.mpn(), "-"),
                Objects.requireNonNullElse(line.manufacturer(), "-"),
                line.quantity() == null ? "-" : line.quantity().toPlainString(),
                String.join(" ", line.referenceDesignators())),
            line.doNotPopulate() ? Stream.of("dnp") : Stream.<String>empty(),
            line.detail().alternates().stream().map(other -> "+" + other.mpn()),
            line.skus().stream().map(code -> "#" + code.sku()))
        .flatMap(each -> each)
        .collect(joining("|"));
  }
}
