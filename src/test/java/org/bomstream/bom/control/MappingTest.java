package org.bomstream.bom.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.bom.control.BomReaders.fixture;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bomstream.bom.control.reading.ImportReading;
import org.bomstream.bom.control.reading.MappingJson;
import org.bomstream.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Files are read as a person says. */
class MappingTest {
  private static final String FILE =
      """
      Ref,Amount,House,Part,Made by,Fit it
      R1,2,H-1,RC0603FR-0756KL,Yageo,
      R2,1,H-2,,Yageo,omit
      """;

  @TempDir Path folder;

  static List<Path> shapes() throws IOException {
    return ShapesTest.files().stream()
        .filter(file -> !file.toString().matches(".*(placement|order-history|a-letter).*"))
        .toList();
  }

  @Test
  void takesTheColumnsThatItNames() throws IOException {
    ImportReading reading =
        read(FILE, "{\"columns\":{\"mpn\":\"House\",\"internal_number\":\"part\",\"quantity\":1}}");

    assertThat(reading.lines()).extracting(line -> line.mpn()).containsExactly("H-1", "H-2");
    assertThat(reading.lines().getFirst().detail().internalNumber()).isEqualTo("RC0603FR-0756KL");
    assertThat(reading.columns().get(2).why()).isEqualTo("The mapping says so.");
  }

  @Test
  void leavesOutRowsAndKnowsFurtherWords() throws IOException {
    assertThat(read(FILE, "{\"skip_rows\":[2],\"columns\":{\"mpn\":\"Part\"}}").lines())
        .extracting(line -> line.row())
        .containsExactly(3);
    String words =
        "{\"dnp_values\":[\"Omit\"],\"columns\":{\"note\":\"Fit it\"},\"keep_dnp\":false}";
    assertThat(read(FILE, words).leftOut()).extracting(row -> row.row()).containsExactly(3);
  }

  @Test
  void takesAMarkUnderTheVariantThatIsMeantForFitted() throws IOException {
    String file =
        """
        Ref,Qty,MPN,Manufacturer,Variant A,Variant B
        C1,1,GRM155R71C104KA88D,Murata,x,x
        R1,1,RC0402FR-0710KL,Yageo,x,
        U1,1,TPS62130RGTR,TI,,x
        """;
    ImportReading reading = read(file, "{\"columns\":{\"do_not_populate\":5}}");

    assertThat(reading.lines())
        .extracting(line -> line.doNotPopulate())
        .containsExactly(false, true, false);
    assertThat(reading.questions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"columns\":{\"mpn\":\"Nothing\"}} | unknown_column",
        "{\"columns\":{\"mpn\":99}} | unknown_column",
        "{\"header_row\":77} | unknown_header_row",
      })
  void refusesWhatTheFileLacks(String mapping, String code) {
    Problem problem = assertThrows(Problem.class, () -> read(FILE, mapping));

    assertEquals(code, BomReaders.fault(problem).code());
  }

  @Test
  void refusesASheetThatIsNotThere() throws IOException {
    Path file = folder.resolve("book");
    Files.write(
        file,
        BomReaders.workbook(
            book -> {
              var sheet = book.newWorksheet("BOM");
              sheet.value(0, 0, "MPN");
              sheet.value(1, 0, "NE555P");
            }));

    Problem problem =
        assertThrows(
            Problem.class,
            () -> BomReaders.reader().read(file, MappingJson.read("{\"sheet\":\"Parts\"}")));
    assertEquals("unknown_sheet", BomReaders.fault(problem).code());
  }

  /** What a reading gives back gives the same again. */
  @ParameterizedTest
  @MethodSource("shapes")
  void givesBackAMappingThatGivesTheSame(Path file) throws IOException {
    ImportReading first = BomReaders.reader().read(file);
    ImportReading again = BomReaders.reader().read(file, first.mapping());

    assertThat(again.lines().stream().map(ReadingScore::text))
        .containsExactlyElementsOf(first.lines().stream().map(ReadingScore::text).toList());
  }

  @Test
  void readsInTheEncodingThatItNames() throws IOException {
    Path file = fixture("shapes/cp1250-polish.csv");

    ImportReading reading =
        BomReaders.reader().read(file, MappingJson.read("{\"encoding\":\"windows-1252\"}"));
    assertThat(reading.lines().getFirst().manufacturer()).startsWith("£");
    assertThat(reading.questions()).isEmpty();
  }

  private ImportReading read(String text, String mapping) throws IOException {
    Path file = Files.writeString(folder.resolve("bom"), text);
    return BomReaders.reader().read(file, MappingJson.read(mapping));
  }
}
