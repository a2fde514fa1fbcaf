package org.bomstream.part.source.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.bomstream.part.control.SourceAnswer;
import org.bomstream.part.entity.Lifecycle;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.entity.PartFacts;
import org.bomstream.part.entity.PartNumber;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What the catalogue makes of real files, which are not the project's to ship. */
@ResourceLock(PartDatabase.NAME)
class SharedCatalogueTest {

  static Path shared;
  static DataSource database;
  static CatalogueFiles files;

  @BeforeAll
  static void load() throws Exception {
    String folder = System.getProperty("shared");
    assumeTrue(folder != null, "left out: no real files, give their folder by -Dshared=…");
    shared = Path.of(folder);
    database = PartDatabase.empty();
    files = new CatalogueFiles();
    files.store = PartDatabase.store(database);
    files.catalogue = PartDatabase.catalogue(database);
    files.paths =
        Optional.of(
            List.of(
                shared.resolve("catalog/cdfer_jlcpcb_parts.jsonl").toString(),
                shared.resolve("catalog/digikey_kicad_parts.jsonl").toString()));
    files.load();
  }

  @Test
  void loadsEveryRecord() {
    assertThat(files.state().files())
        .extracting(CatalogueState.FileState::parts)
        .startsWith(867, 1_073);
    assertThat(files.state().files()).allMatch(file -> file.badRows() == 0);
  }

  @Test
  void findsPartsOfARealBomWithLifecycleAndDatasheet() throws Exception {
    List<PartNumber> numbers =
        numbersOf(
            "antmicro_jetson-nano-baseboard__Jetson_Nano_Baseboard-Rev.1.4.7-bom.csv",
            "MPN",
            "Manufacturer");
    List<PartFacts> found = found("Jetson Nano Baseboard", numbers);
    assertThat(numbers).hasSize(76);
    assertThat(found).hasSizeGreaterThanOrEqualTo(30);
    assertThat(found).filteredOn(part -> part.lifecycle() != Lifecycle.UNKNOWN).isNotEmpty();
    assertThat(found).filteredOn(part -> part.datasheetUrl() != null).isNotEmpty();
  }

  @Test
  void findsPartsOfARealBomThatHasOrderCodesAlone() throws Exception {
    List<PartNumber> numbers = codesOf("rusefi_rusefi-hardware__uaBrain-gm-e38_BOM_lcsc-only.csv");
    assertThat(numbers).hasSize(21);
    assertThat(found("uaBrain", numbers)).hasSize(8);
  }

  @Test
  void takesNoPartForOneOfAnotherNumber() throws Exception {
    List<PartNumber> numbers =
        numbersOf(
            "DERIVED_OpenCellular_GBC_v3.6_one-row-per-designator.csv",
            "Part Number",
            "Manufacturer");
    PartCatalogue catalogue = PartDatabase.catalogue(database);
    catalogue
        .lookUp(numbers)
        .forEach(
            (number, answer) -> {
              if (answer instanceof SourceAnswer.Found) {
                PartFacts part = PartDatabase.facts(answer);
                assertThat(letters(part.mpn())).startsWith(letters(number.mpn()).substring(0, 5));
              }
            });
    found("OpenCellular GBC", numbers);
  }

  private static List<PartFacts> found(String bom, List<PartNumber> numbers) throws Exception {
    Map<PartNumber, SourceAnswer> answers = PartDatabase.catalogue(database).lookUp(numbers);
    List<PartFacts> found =
        numbers.stream()
            .map(answers::get)
            .filter(SourceAnswer.Found.class::isInstance)
            .map(answer -> PartDatabase.facts(answer))
            .toList();
    System.out.printf(
        "%s: %d of %d lines found, %d with a lifecycle, %d with a datasheet%n",
        bom,
        found.size(),
        numbers.size(),
        found.stream().filter(part -> part.lifecycle() != Lifecycle.UNKNOWN).count(),
        found.stream().filter(part -> part.datasheetUrl() != null).count());
    return found;
  }

  private static List<PartNumber> numbersOf(String bom, String mpn, String manufacturer)
      throws Exception {
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .skipEmptyLines(true)
            .ofNamedCsvRecord(Files.newBufferedReader(shared.resolve("boms").resolve(bom)))) {
      return rows.stream()
          .map(row -> new PartNumber(row.getField(mpn), row.getField(manufacturer)))
          .toList();
    }
  }

  private static List<PartNumber> codesOf(String bom) throws Exception {
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .skipEmptyLines(true)
            .ofNamedCsvRecord(Files.newBufferedReader(shared.resolve("boms").resolve(bom)))) {
      return rows.stream()
          .map(row -> row.getField("LCSC Part #"))
          .filter(code -> !code.isEmpty())
          .map(code -> new PartNumber(null, null, List.of(new OrderCode("lcsc", code))))
          .toList();
    }
  }

  private static String letters(String mpn) {
    return mpn.replaceAll("[^A-Za-z0-9]", "").toUpperCase(java.util.Locale.ROOT);
  }
}
