package org.bomstream.bom.control.unseen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.bomstream.bom.control.BomReaders;
import org.bomstream.bom.control.reading.ImportReading;
import org.bomstream.problem.Problem;
import org.junit.jupiter.api.Test;

/** How well files are read that were written before the reader was looked at. */
class UnseenFilesTest {
  private static final double RIGHT_AT_LEAST = 0.9;

  private enum Kind {
    RIGHT,
    HONEST,
    SILENT
  }

  private final Map<String, Map<Kind, Integer>> table = new TreeMap<>();
  private final List<String> report = new ArrayList<>();
  private final List<UnseenFile> silent = new ArrayList<>();

  @Test
  void readsMostOfThemRightAndNoneWrongInSilence() throws Exception {
    List<UnseenFile> files = UnseenFile.all(folder());
    for (UnseenFile file : files) {
      Kind kind = kind(file);
      table.computeIfAbsent(file.kind(), _ -> new TreeMap<>()).merge(kind, 1, Integer::sum);
      if (kind == Kind.SILENT) {
        silent.add(file);
      }
    }
    write();

    assertThat(silent).as("wrong in silence").isEmpty();
    assertThat(count(Kind.RIGHT)).isGreaterThan((int) (files.size() * RIGHT_AT_LEAST));
  }

  private static Path folder() throws URISyntaxException {
    return Path.of(
        Objects.requireNonNull(UnseenFilesTest.class.getResource("/boms/unseen")).toURI());
  }

  private Kind kind(UnseenFile file) throws IOException {
    ImportReading reading;
    try {
      reading = BomReaders.read(file.bytes());
    } catch (Problem refusal) {
      if (file.outcomes().stream().anyMatch(Outcome::isRefused)) {
        return Kind.RIGHT;
      }
      report.add("%s is refused: %s".formatted(file, refusal.members()));
      return Kind.HONEST;
    }
    if (file.outcomes().stream().anyMatch(outcome -> outcome.is(reading))) {
      return Kind.RIGHT;
    }
    Outcome first = file.outcomes().getFirst();
    Kind kind = first.isSaid(reading) ? Kind.HONEST : Kind.SILENT;
    report.add(
        "%s %s%n  %s%n  warned %s%n  asked %s"
            .formatted(
                file,
                kind,
                String.join("\n  ", first.wrong(reading)),
                reading.warnings(),
                reading.questions().stream().map(each -> each.code()).toList()));
    return kind;
  }

  private int count(Kind kind) {
    return table.values().stream().mapToInt(each -> each.getOrDefault(kind, 0)).sum();
  }

  /** For whoever mends the reader: under {@code target}. */
  private void write() throws IOException {
    table.forEach((kind, counts) -> report.add(kind + " " + counts));
    report.add(
        "right %d, honest %d, wrong in silence %d"
            .formatted(count(Kind.RIGHT), count(Kind.HONEST), count(Kind.SILENT)));
    Files.write(Files.createDirectories(Path.of("target", "unseen")).resolve("report.txt"), report);
  }
}
