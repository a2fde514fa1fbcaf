package org.bomstream.part.source.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.bomstream.part.control.Manufacturers;
import org.bomstream.part.entity.Lifecycle;
import org.bomstream.part.entity.Rohs;
import org.bomstream.part.entity.spelling.NormalisedNumber;
import org.bomstream.part.source.catalogue.file.CatalogueFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ShippedCatalogueTest {

  static final Set<String> LIFECYCLES =
      Set.of("", "active", "not_recommended", "last_time_buy", "obsolete");

  static List<NamedCsvRecord> rows;

  @BeforeAll
  static void read() throws Exception {
    try (Reader text = new InputStreamReader(CatalogueFile.SHIPPED.open(), StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
      rows = csv.stream().toList();
    }
  }

  @Test
  void hasAtLeastThreeHundredParts() {
    assertThat(rows).hasSizeGreaterThanOrEqualTo(300);
  }

  @Test
  void hasEachPartOnce() {
    assertThat(rows)
        .extracting(
            row ->
                NormalisedNumber.of(row.getField("mpn")).key() + " " + row.getField("manufacturer"))
        .doesNotHaveDuplicates();
  }

  @Test
  void namesEachPartItsMakerAndWhatItIs() {
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.getField("mpn")).isNotBlank();
              assertThat(row.getField("manufacturer")).isNotBlank();
              assertThat(row.getField("description")).isNotBlank();
              assertThat(row.getField("category")).isNotBlank();
            });
  }

  @Test
  void leavesFieldsOutOrFillsThemWithoutBlanksAround() {
    assertThat(rows)
        .allSatisfy(
            row -> assertThat(row.getFields()).allSatisfy(f -> assertThat(f).isEqualTo(f.strip())));
  }

  @Test
  void usesTheWordsOfTheContractAndReadsThemBack() {
    assertThat(rows)
        .allSatisfy(
            row -> {
              String lifecycle = row.getField("lifecycle");
              assertThat(lifecycle).isIn(LIFECYCLES);
              assertThat(Lifecycle.of(lifecycle).code())
                  .isEqualTo(lifecycle.isEmpty() ? "unknown" : lifecycle);
              String rohs = row.getField("rohs");
              assertThat(rohs).isIn("", "compliant", "exempt", "not_compliant");
              assertThat(Rohs.of(rohs).code()).isEqualTo(rohs.isEmpty() ? "unknown" : rohs);
            });
  }

  @Test
  void givesAbsoluteHttpsAddressesOfDatasheets() {
    assertThat(rows)
        .extracting(row -> row.getField("datasheet"))
        .filteredOn(address -> !address.isEmpty())
        .isNotEmpty()
        .allSatisfy(
            address -> {
              assertThat(URI.create(address)).hasScheme("https").hasNoQuery();
              assertThat(URI.create(address).getHost()).contains(".");
              assertThat(address).endsWith(".pdf");
            });
  }

  @Test
  void namesOnlyMakersThatAreKnown() {
    Manufacturers manufacturers = new Manufacturers();
    manufacturers.readAliases();
    assertThat(rows)
        .extracting(row -> row.getField("manufacturer"))
        .allSatisfy(
            maker ->
                assertThat(manufacturers.named(maker))
                    .as(maker)
                    .hasSize(1)
                    .allMatch(m -> m.isListed()));
  }
}
