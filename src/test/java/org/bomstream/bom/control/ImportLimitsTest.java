package org.bomstream.bom.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.bom.control.BomReaders.fault;
import static org.bomstream.bom.control.BomReaders.fixture;
import static org.bomstream.bom.control.BomReaders.read;
import static org.bomstream.bom.control.BomReaders.reader;
import static org.bomstream.bom.control.BomReaders.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.bomstream.bom.control.reading.ImportReading;
import org.bomstream.problem.Fault;
import org.bomstream.problem.Problem;
import org.junit.jupiter.api.Test;

/** What is refused whole, and what is bounded. */
class ImportLimitsTest {
  @Test
  void namesRowOfUnclosedQuote() {
    assertThat(fault(refusedFixture("unclosed-quote.csv")))
        .extracting(Fault::code, Fault::row)
        .containsExactly("unclosed_quote", 3);
  }

  @Test
  void namesRowOfTextAfterQuote() {
    assertThat(fault(refusedFixture("text-after-quote.csv")))
        .extracting(Fault::code, Fault::row)
        .containsExactly("text_after_quote", 3);
  }

  @Test
  void refusesEmptyFile() {
    assertEquals("empty_file", fault(refused("")).code());
    assertEquals("empty_file", fault(refused(" \n\r\n,,\n")).code());
  }

  @Test
  void refusesHeaderWithoutRows() {
    Problem problem = refused("MPN,Quantity\n\nTotal,0\n");

    assertEquals(422, problem.status());
    assertEquals("no_rows", fault(problem).code());
  }

  @Test
  void takesAsManyRowsAsAllowedAndNotOneMore() throws IOException {
    BomReader two = reader(2, 1_000);

    assertEquals(2, read(two, bytes("MPN\nNE555P\nLM358DR\n")).lines().size());
    Problem problem = refused(two, bytes("MPN\nNE555P\nLM358DR\nBSS138\n"));
    assertEquals(413, problem.status());
    assertEquals("too_many_rows", fault(problem).code());
    assertEquals(4, fault(problem).row());
    assertEquals(2, problem.members().get("max_rows"));
  }

  @Test
  void takesAsManyBytesAsAllowedAndNotOneMore() throws IOException {
    assertEquals(1, read(reader(2, 10), bytes("MPN\nNE555P")).lines().size());
    Problem problem = refused(reader(2, 10), bytes("MPN\nNE555P\n"));
    assertEquals(413, problem.status());
    assertEquals("too_many_bytes", fault(problem).code());
    assertEquals(10L, problem.members().get("max_bytes"));
  }

  @Test
  void saysHowManyMoreWarningsThereAre() throws IOException {
    StringBuilder text = new StringBuilder("Designator,Qty,MPN,Manufacturer\n");
    for (int i = 1; i <= 1_500; i++) {
      text.append("R%d,2,X14,Y\n".formatted(i));
    }

    ImportReading table = read(text.toString());

    assertEquals(1_001, table.warnings().size());
    assertThat(table.warnings().getLast().detail()).contains("500 more");
  }

  @Test
  void refusesRowsThatAreTooWide() {
    Problem problem = refused("MPN" + ",".repeat(1_000) + "x\nNE555P\n");

    assertEquals("too_many_columns", fault(problem).code());
    assertEquals(1, fault(problem).row());
  }

  @Test
  void passesOverThousandsOfBlankColumns() throws IOException {
    String blanks = ",".repeat(16_000);

    assertEquals(1, read("MPN" + blanks + "\nNE555P" + blanks + "\n").lines().size());
  }

  @Test
  void refusesRowsWithMoreColumnsThanTheParserTakes() {
    Problem problem = refused("MPN,Qty\nNE555P" + ",".repeat(20_000) + "\n");

    assertEquals("too_many_columns", fault(problem).code());
    assertEquals(2, fault(problem).row());
  }

  @Test
  void refusesCellsThatAreTooLong() {
    Problem problem = refused("MPN,Description\nNE555P," + "x".repeat(32_768) + "\n");

    assertEquals("cell_too_long", fault(problem).code());
    assertEquals(2, fault(problem).row());
  }

  @Test
  void refusesCellsWithTooManyDesignators() {
    Problem problem = refused("MPN,Designator\nNE555P,R1-R10001\n");

    assertEquals("too_many_designators", fault(problem).code());
    assertEquals("Designator", fault(problem).column());
  }

  @Test
  void refusesTooManyDesignatorsInAllRows() {
    Problem problem = refused("MPN,Designator\n" + "NE555P,R1-R9999\n".repeat(101));

    assertEquals(413, problem.status());
    assertEquals("too_many_designators", fault(problem).code());
    assertEquals(102, fault(problem).row());
  }

  @Test
  void isNotHeldUpByLongCells() {
    String spaces = " ".repeat(32_000);
    String row = "X,1" + spaces + "1y,A1" + spaces + "A\n";

    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> read("MPN,Qty,Designator\n" + row.repeat(200)));
  }

  @Test
  void reads50000Rows() throws IOException {
    StringBuilder text = new StringBuilder("Designator,Quantity,MPN,Manufacturer,Description\n");
    for (int i = 1; i <= 50_000; i++) {
      text.append("\"R%d, C%d\",2,RC0603FR-%d,Yageo,Resistor no. %d\n".formatted(i, i, i, i));
    }

    ImportReading table = read(text.toString());

    assertEquals(50_000, table.lines().size());
    assertEquals("RC0603FR-50000", table.lines().getLast().mpn());
    assertEquals(50_001, table.lines().getLast().row());
  }

  private static Problem refusedFixture(String name) {
    return assertThrows(Problem.class, () -> reader().read(fixture(name)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
