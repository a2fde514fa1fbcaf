package org.bomstream.bom.control.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bomstream.bom.control.BomReader;
import org.bomstream.bom.control.BomReaders;
import org.bomstream.bom.control.reading.ImportReading;
import org.bomstream.bom.control.unseen.Outcome;
import org.bomstream.bom.control.unseen.UnseenFile;
import org.bomstream.bom.entity.LineItem;
import org.bomstream.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A file that is exported with its own columns gives the same lines when it is imported again. */
class OriginalRowsTest {
  private final BomReader reader = BomReaders.reader();

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "JSON")
  void losesNothing(ExportFormat format) throws Exception {
    List<String> differing = new ArrayList<>();
    for (UnseenFile file : UnseenFile.all(folder())) {
      Path original = Files.write(Files.createTempFile("original", ".bin"), file.bytes());
      try {
        ImportReading reading = reader.read(original);
        List<String> lines = lines(reading);
        List<String> again = again(original, reading, format);
        if (!lines.equals(again)) {
          differing.add("%s%n  %s%n  %s".formatted(file, lines, again));
        }
      } catch (Problem _) {
        // No BOM, and nothing to export.
      } finally {
        Files.delete(original);
      }
    }

    assertThat(differing).isEmpty();
  }

  private static Path folder() throws URISyntaxException {
    return Path.of(
        Objects.requireNonNull(OriginalRowsTest.class.getResource("/boms/unseen")).toURI());
  }

  private List<String> again(Path original, ImportReading reading, ExportFormat format)
      throws IOException {
    List<LineItem> items =
        IntStream.range(0, reading.lines().size())
            .mapToObj(i -> reading.lines().get(i).item(UUID.randomUUID(), i + 1))
            .toList();
    Path exported = Files.createTempFile("exported", ".bin");
    try {
      try (OutputStream out = Files.newOutputStream(exported)) {
        RowWriter rows = format.to(out);
        reader.rows(
            original,
            reading.mapping(),
            (columns, table) -> new OriginalRows(columns, items.iterator(), rows).write(table));
        rows.end();
      }
      return lines(reader.read(exported));
    } catch (Problem refusal) {
      return List.of(String.valueOf(refusal.members()));
    } finally {
      Files.delete(exported);
    }
  }

  /** All but where they stand. */
  private static List<String> lines(ImportReading reading) {
    return reading.lines().stream()
        .map(Outcome::text)
        .map(text -> text.substring(text.indexOf('|')))
        .toList();
  }
}
