package org.bomstream.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bomstream.simulator.catalogue.Shop;
import org.bomstream.simulator.script.Fault;
import org.bomstream.simulator.script.Kind;
import org.bomstream.simulator.script.Script;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a buyer without a key sees: the project's parts, BOMs and script. */
class FirstLookTest {
  private static final Path EXAMPLE = Path.of("src/main/webapp/example-bom.csv");
  private static final Path HUNDRED = Path.of("src/dev/resources/simulator/example-bom-100.csv");

  private static final Path SCRIPT = Path.of("src/dev/resources/simulator/first-look.json");

  static Simulator simulator;

  @BeforeAll
  static void start() {
    simulator = Simulator.setup().firstLook().start();
  }

  @AfterAll
  static void stop() {
    simulator.close();
  }

  @Test
  void hasPartsEnough() {
    assertThat(simulator.catalogue().parts()).hasSizeGreaterThanOrEqualTo(150);
  }

  @Test
  void knowsEveryPartOfTheExample() throws IOException {
    assertThat(unknown(EXAMPLE)).containsExactly("");
  }

  @Test
  void knowsNearlyAllOfTheHundredLines() throws IOException {
    assertThat(lines(HUNDRED)).hasSize(100);
    // Named by its order code alone, sold by nobody, and still to be chosen.
    assertThat(unknown(HUNDRED)).containsExactly("", "TPSX9999QDR", "");
    assertThat(simulator.catalogue().sold(Shop.LCSC, "C900000001")).isPresent();
  }

  @Test
  void everyPartHasTwoSellersAtLeast() {
    assertThat(simulator.catalogue().parts()).allMatch(part -> part.deals().size() >= 2);
  }

  @Test
  void throttlesOneClosesOneAndMakesOneContradict() {
    var script = Script.of(Script.read(SCRIPT), Instant.EPOCH);

    assertThat(script.quotas(Shop.DIGIKEY).minute()).isLessThan(Duration.ofMinutes(1));
    assertThat(script.quotas(Shop.ELEMENT14).day()).isEqualTo(Duration.ofMinutes(1));
    assertThat(script.nextCall(Shop.MOUSER, Instant.EPOCH).ofParts())
        .extracting(Fault::kind)
        .containsExactly(Kind.CONTRADICTORY);
  }

  private static List<String> unknown(Path file) throws IOException {
    return lines(file).stream()
        .map(line -> line.getField("MPN"))
        .filter(mpn -> simulator.catalogue().named(Shop.NEXAR, mpn).isEmpty())
        .filter(mpn -> simulator.catalogue().named(Shop.DIGIKEY, mpn).isEmpty())
        .toList();
  }

  private static List<NamedCsvRecord> lines(Path file) throws IOException {
    return CsvReader.builder().ofNamedCsvRecord(Files.readString(file)).stream().toList();
  }
}
