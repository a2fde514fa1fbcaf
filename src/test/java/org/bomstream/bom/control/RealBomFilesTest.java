package org.bomstream.bom.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bomstream.bom.control.reading.ImportReading;
import org.bomstream.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads BOMs of real projects, which are not ours to ship: {@code -Dshared} says where they are.
 */
class RealBomFilesTest {
  private static final String NONE = "none: no -Dshared folder was given";

  /** What the folder's index says of a file. */
  record Expected(String file, String lineItems, String ignored) {

    static Expected of(String indexRow) {
      String[] cells = indexRow.split("\\|");
      return new Expected(cells[1].strip(), cells[8].strip(), cells[9].strip());
    }

    boolean isRefused() {
      return lineItems.equals("refused");
    }

    @Override
    public String toString() {
      return file;
    }
  }

  static List<Expected> files() throws IOException {
    if (System.getProperty("shared", "").isBlank()) {
      return List.of(new Expected(NONE, "", ""));
    }
    return Files.readAllLines(boms().resolve("INDEX.md")).stream()
        .filter(line -> line.matches("\\| \\S+\\.(csv|tsv|xlsx) \\|.*"))
        .map(Expected::of)
        .toList();
  }

  private static Path boms() {
    return Path.of(System.getProperty("shared"), "boms");
  }

  @BeforeEach
  void needsTheSharedFolder() {
    if (System.getProperty("shared", "").isBlank()) {
      abort("Left out: -Dshared does not name the folder with real BOM files.");
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void importsAsTheIndexSays(Expected expected) throws IOException {
    Path file = boms().resolve(expected.file());
    if (expected.isRefused()) {
      assertEquals(422, assertThrows(Problem.class, () -> BomReaders.reader().read(file)).status());
      return;
    }
    ImportReading table = BomReaders.reader().read(file);

    assertEquals(Integer.parseInt(expected.lineItems()), table.lines().size());
    assertEquals(Integer.parseInt(expected.ignored()), table.ignoredRows());
  }

  @Test
  void indexNamesEveryFile() throws IOException {
    try (var listed = Files.list(boms())) {
      assertThat(files())
          .extracting(Expected::file)
          .containsExactlyInAnyOrderElementsOf(
              listed
                  .map(path -> path.getFileName().toString())
                  .filter(name -> !name.equals("INDEX.md"))
                  .toList());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "antmicro_jetson-nano-baseboard__Jetson_Nano_Baseboard-Rev.1.4.7-bom.csv, 76",
    "Kliemann_Deckelplatine-eagle__BOM-production.csv, 24",
    "BerkeleyLab_Marble-Mini__AMC_FMC_Carrier-PcbDoc_bom_9.csv, 101",
    "OpenGammaProject_Open-Gamma-Detector__BOM_utf8bom_semicolon.csv, 25",
    "kitspace_npm-1-click-bom__example3.csv, 29",
    "OpenCellular__GBC_Life-3_BoM_v3.6.xlsx, 365",
    "rusefi_rusefi-hardware__uaBrain-gm-e38_BOM_lcsc-only.csv, 0",
  })
  void findsThePartNumbers(String file, long partNumbers) throws IOException {
    ImportReading table = BomReaders.reader().read(boms().resolve(file));

    assertEquals(partNumbers, table.lines().stream().filter(line -> line.mpn() != null).count());
  }
}
