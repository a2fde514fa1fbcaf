package org.bomstream.bom.control;

import static org.bomstream.bom.control.BomReaders.fixture;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Random;
import java.util.stream.IntStream;
import org.bomstream.problem.Problem;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done to a file, it is read or refused; nothing else comes of it. */
class DamagedFilesTest {
  private static final int FILES_A_SEED = 20;

  static IntStream seeds() {
    return IntStream.range(0, 25);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsOrRefusesDamagedText(int seed) throws IOException {
    readOrRefuse(Files.readAllBytes(fixture("kicad-grouped-by-value.csv")), new Random(seed));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsOrRefusesDamagedWorkbooks(int seed) throws IOException {
    readOrRefuse(workbook(), new Random(seed));
  }

  private static void readOrRefuse(byte[] file, Random random) throws IOException {
    for (int i = 0; i < FILES_A_SEED; i++) {
      byte[] damaged = file.clone();
      for (int change = random.nextInt(8); change >= 0; change--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      try {
        assertTrue(BomReaders.read(damaged).lines().size() > 0);
      } catch (Problem problem) {
        assertEquals(422, problem.status());
      }
    }
  }

  private static byte[] workbook() throws IOException {
    return BomReaders.workbook(
        book -> {
          Worksheet sheet = book.newWorksheet("BOM");
          sheet.value(0, 0, "MPN");
          sheet.value(1, 0, "NE555P");
          sheet.value(2, 0, 473460001);
        });
  }
}
