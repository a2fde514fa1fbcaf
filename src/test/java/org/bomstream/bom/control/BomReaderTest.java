package org.bomstream.bom.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.bomstream.bom.control.BomReaders.codes;
import static org.bomstream.bom.control.BomReaders.fault;
import static org.bomstream.bom.control.BomReaders.fixture;
import static org.bomstream.bom.control.BomReaders.read;
import static org.bomstream.bom.control.BomReaders.readFixture;
import static org.bomstream.bom.control.BomReaders.reader;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bomstream.bom.control.reading.ImportReading;
import org.bomstream.bom.control.reading.ReadLine;
import org.bomstream.bom.entity.LineDetail;
import org.bomstream.problem.Fault;
import org.bomstream.problem.Problem;
import org.junit.jupiter.api.Test;

class BomReaderTest {

  @Test
  void readsGermanHeadersInLatin1BetweenSemicolons() throws IOException {
    assertThat(readFixture("semicolon-latin1.csv").lines())
        .extracting(line -> line.with(LineDetail.NONE))
        .containsExactly(
            new ReadLine(
                2,
                List.of("R1", "R2"),
                BigDecimal.TWO,
                "560112110001",
                "Würth Elektronik",
                "Widerstand 10 kohm ±1 %",
                List.of(),
                false),
            new ReadLine(
                3,
                List.of("C1"),
                BigDecimal.ONE,
                "GRM188R71H104KA93D",
                "Murata",
                "Kondensator 0,1 µF",
                List.of(),
                false));
  }

  @Test
  void readsChineseUtf16WithoutMark() throws IOException {
    assertThat(readFixture("utf16le-without-mark.tsv").lines())
        .extracting(ReadLine::manufacturer)
        .containsExactly("UNI-ROYAL(厚声)", "SAMSUNG(三星)");
  }

  @Test
  void findsHeaderBelowTitlesThatLookLikeOne() throws IOException {
    ImportReading table = readFixture("title-rows-before-header.csv");

    assertThat(table.lines())
        .extracting(ReadLine::row, ReadLine::mpn)
        .containsExactly(tuple(6, "RC0603FR-0710KL"), tuple(7, "NE555P"));
    assertEquals(3, table.ignoredRows());
  }

  @Test
  void readsGroupedBomOfKicad() throws IOException {
    ImportReading table = readFixture("kicad-grouped-by-value.csv");

    assertThat(table.lines())
        .extracting(ReadLine::mpn)
        .containsExactly("GRM188R71H104KA93D", "RC0603FR-0710KL", null);
    assertThat(table.lines())
        .extracting(ReadLine::doNotPopulate)
        .containsExactly(false, true, false);
    assertThat(table.lines())
        .extracting(ReadLine::description)
        .containsExactly("100n", "Resistor", "TestPoint");
    assertEquals(5, table.ignoredRows());
  }

  @Test
  void takesPartOfEagleForTheDesignator() throws IOException {
    assertThat(readFixture("eagle-one-row-per-part.csv").lines())
        .extracting(ReadLine::referenceDesignators)
        .containsExactly(List.of("C1"), List.of("IC1"));
  }

  @Test
  void keepsLinesThatHaveOnlyDistributorsNumbers() throws IOException {
    ImportReading table = readFixture("jlcpcb-only-lcsc.csv");

    assertThat(table.lines()).extracting(ReadLine::mpn).containsExactly(null, null);
    assertThat(table.warnings())
        .extracting(Fault::row, Fault::code)
        .contains(tuple(null, "no_part_number"), tuple(3, "no_part_number"))
        .doesNotContain(tuple(2, "no_part_number"));
  }

  @Test
  void takesFirstOfCompetingPartNumbersWithItsManufacturer() throws IOException {
    assertThat(readFixture("competing-part-numbers.csv").lines())
        .extracting(line -> line.mpn() + " of " + line.manufacturer())
        .containsExactly(
            "GRM188R71H104KA93D of Murata",
            "EEEFK1C471AP of Panasonic",
            "CL21A106KAYNNNE of Samsung",
            "null of null",
            "CL10B104KB8NNNC of Samsung");
  }

  @Test
  void countsRowsAsAnEditorShowsThem() throws IOException {
    ImportReading table = readFixture("line-breaks-in-quotes.csv");

    assertThat(table.lines()).extracting(ReadLine::row).containsExactly(3, 7);
    assertEquals("Timer, with a second line and a third", table.lines().getFirst().description());
  }

  @Test
  void ignoresTitlesTotalsAndRepeatedHeaders() throws IOException {
    ImportReading table = readFixture("repeated-header-and-total.csv");

    assertThat(table.lines()).extracting(ReadLine::row).containsExactly(3, 6);
    assertEquals(5, table.ignoredRows());
  }

  @Test
  void readsWhetherPartsAreFittedEitherWay() throws IOException {
    ImportReading table = readFixture("fitted-either-way.csv");

    assertThat(table.lines())
        .extracting(ReadLine::doNotPopulate)
        .containsExactly(false, true, true, false, true);
    assertNull(table.lines().getLast().mpn());
  }

  @Test
  void refusesTableWithoutPartNumbersAndNamesWhatItSaw() {
    Problem problem = refusedFixture("placement-without-part-numbers.csv");

    assertEquals(422, problem.status());
    assertEquals("placement_list", fault(problem).code());
    assertEquals(2, fault(problem).row());
    assertThat(fault(problem).detail()).contains("REFDES, COMP_VALUE, SYM_X, SYM_Y");
  }

  @Test
  void warnsWhenQuantityAndDesignatorsDiffer() throws IOException {
    ImportReading table = read("Designator,Qty,MPN,Manufacturer\nR1-R4,3,X1,Y\n\"R5,R6\",2,X2,Y\n");

    assertThat(table.warnings())
        .singleElement()
        .extracting(Fault::row, Fault::column, Fault::code)
        .containsExactly(2, "Qty", "quantity_mismatch");
  }

  @Test
  void keepsLineWithBadQuantityAndWarns() throws IOException {
    ImportReading table = read("Designator,Qty,MPN,Manufacturer\nR1,some,X1,Y\n");

    assertNull(table.lines().getFirst().quantity());
    assertThat(codes(table)).containsExactly("bad_quantity");
  }

  @Test
  void warnsOfAMissingColumnOnce() throws IOException {
    assertThat(codes(read("MPN\nNE555P\nLM358DR\n")))
        .containsExactly("no_manufacturer", "no_designator", "no_quantity");
  }

  @Test
  void leavesOutControlCharacters() throws IOException {
    assertEquals("NE555P", read("MPN\nNE\u0007555\u0001P\u00A0\n").lines().getFirst().mpn());
  }

  @Test
  void warnsOfALineThatHasNeitherPartNumberNorOrderCode() throws IOException {
    ImportReading table = read("Designator,MPN,Mouser\nR1,,71-CRCW0603\nR2,,\n");

    assertThat(table.warnings())
        .filteredOn(warning -> warning.code().equals("no_part_number"))
        .extracting(Fault::detail)
        .containsExactly("Row 3 has no part number.");
  }

  @Test
  void readsTheExampleThatThePageOffers() throws IOException {
    ImportReading table = read(Files.readAllBytes(Path.of("src/main/webapp/example-bom.csv")));

    assertEquals(25, table.lines().size());
    assertEquals(0, table.ignoredRows());
    assertThat(codes(table)).containsExactly("no_part_number");
  }

  private static Problem refusedFixture(String name) {
    return assertThrows(Problem.class, () -> reader().read(fixture(name)));
  }
}
