package org.bomstream.bom.control;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bomstream.bom.control.reading.ImportReading;
import org.bomstream.bom.control.reading.ReadLine;
import org.bomstream.problem.Fault;
import org.bomstream.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * How well files of a folder are read: beside each stands {@code NAME.expected.json} with its right
 * lines. For tuning the scores by which columns are told; run it with the folder's path.
 */
public final class ReadingScore {
  private static final String EXPECTED = ".expected.json";

  private final BomReader reader = new BomReader();

  ReadingScore() {
    reader.maxRows = 50_000;
    reader.maxBytes = 20L << 20;
    reader.heapBytes = 104 << 20;
    reader.deadline = Duration.ofSeconds(60);
  }

  /**
   * What became of one file.
   *
   * @param right lines that are as they should be
   * @param read lines that were read
   * @param expected lines that should have been
   * @param faults what differs, in words
   * @param silent of these, without a word of warning
   */
  record Score(String file, int right, int read, int expected, List<String> faults, int silent) {}

  static void main(String... folders) throws IOException {
    for (String folder : folders) {
      List<Score> scores = new ReadingScore().folder(Path.of(folder));
      scores.stream().filter(score -> !score.faults.isEmpty()).forEach(System.out::println);
      int right = scores.stream().mapToInt(Score::right).sum();
      int read = scores.stream().mapToInt(Score::read).sum();
      int expected = scores.stream().mapToInt(Score::expected).sum();
      System.out.printf(
          "%d files, %d without a fault; precision %.3f, recall %.3f; wrong in silence %d%n",
          scores.size(),
          scores.stream().filter(score -> score.faults.isEmpty()).count(),
          read == 0 ? 1 : (double) right / read,
          expected == 0 ? 1 : (double) right / expected,
          scores.stream().mapToInt(Score::silent).sum());
    }
  }

  List<Score> folder(Path folder) throws IOException {
    List<Score> scores = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        if (Files.exists(expected(file))) {
          scores.add(score(file));
        }
      }
    }
    return scores;
  }

  private static Path expected(Path file) {
    return file.resolveSibling(file.getFileName() + EXPECTED);
  }

  Score score(Path file) throws IOException {
    JsonObject right;
    try (JsonReader json = Json.createReader(Files.newBufferedReader(expected(file)))) {
      right = json.readObject();
    }
    String name = String.valueOf(file.getFileName());
    String refused = right.getString("refused", "");
    try {
      return compared(name, right, reader.read(file));
    } catch (Problem problem) {
      String code = code(problem);
      boolean isMeant = code.equals(refused);
      int lines = right.containsKey("lines") ? right.getJsonArray("lines").size() : 0;
      return new Score(name, 0, 0, lines, isMeant ? List.of() : List.of("refused: " + code), 0);
    }
  }

  private static String code(Problem problem) {
    List<?> errors = Objects.requireNonNull((List<?>) problem.members().get("errors"));
    return ((Fault) errors.getFirst()).code();
  }

  private static Score compared(String name, JsonObject right, ImportReading reading) {
    List<String> faults = new ArrayList<>();
    List<String> lines = new ArrayList<>(reading.lines().stream().map(ReadingScore::text).toList());
    List<String> expected = texts(right, "lines");
    int hits = 0;
    int silent = right.containsKey("refused") ? 1 : 0;
    for (String line : expected) {
      if (lines.remove(line)) {
        hits++;
      } else {
        faults.add("missing " + line);
      }
    }
    for (String line : lines) {
      faults.add("wrong " + line);
      silent += isSaid(reading, Integer.parseInt(line.substring(0, line.indexOf('|')))) ? 0 : 1;
    }
    texts(right, "warned").stream()
        .filter(code -> reading.warnings().stream().noneMatch(w -> w.code().equals(code)))
        .forEach(code -> faults.add("not warned: " + code));
    texts(right, "asked").stream()
        .filter(code -> reading.questions().stream().noneMatch(q -> q.code().equals(code)))
        .forEach(code -> faults.add("not asked: " + code));
    return new Score(name, hits, reading.lines().size(), expected.size(), faults, silent);
  }

  /** A question, a warning of that row, or one that a column was guessed. */
  private static boolean isSaid(ImportReading reading, int row) {
    return !reading.questions().isEmpty()
        || reading.warnings().stream()
            .anyMatch(w -> Objects.equals(w.row(), row) || w.code().equals("column_guessed"));
  }

  private static List<String> texts(JsonObject json, String member) {
    return json.containsKey(member)
        ? json.getJsonArray(member).getValuesAs(text -> ((JsonString) text).getString())
        : List.of();
  }

  /** {@code row|mpn|maker|quantity|designators}, then {@code |dnp} and {@code |+} alternates. */
  static String text(ReadLine line) {
    StringBuilder text =
        new StringBuilder("%d|%s|%s|".formatted(line.row(), or(line.mpn()), or(line.manufacturer())))
            .append(line.quantity() == null ? "-" : line.quantity().toPlainString())
            .append('|')
            .append(String.join(" ", line.referenceDesignators()));
    if (line.doNotPopulate()) {
      text.append("|dnp");
    }
    line.detail().alternates().forEach(other -> text.append("|+").append(other.mpn()));
    return text.toString();
  }

  private static String or(@Nullable String text) {
    return text == null ? "-" : text;
  }
}
