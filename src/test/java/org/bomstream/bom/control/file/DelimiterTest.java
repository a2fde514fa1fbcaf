package org.bomstream.bom.control.file;

import static org.bomstream.bom.control.BomReaders.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.bomstream.bom.control.reading.ImportReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DelimiterTest {

  @ParameterizedTest
  @EnumSource
  void tellsDelimiterByTheHeader(Delimiter delimiter) throws IOException {
    String text = "Designator,MPN,Description\nR1,RC0603,Resistor\n";

    ImportReading table = read(text.replace(',', delimiter.character()));

    assertEquals(List.of("R1"), table.lines().getFirst().referenceDesignators());
    assertEquals("RC0603", table.lines().getFirst().mpn());
  }

  @ParameterizedTest
  @EnumSource
  void keepsOtherDelimitersWithinCells(Delimiter delimiter) throws IOException {
    String cell = "a,b;c|d";

    ImportReading table =
        read("Description\tMPN\n\"%s\"\tX\n".formatted(cell).replace('\t', delimiter.character()));

    assertEquals(cell, table.lines().getFirst().description());
  }

  @Test
  void leavesACommaInASingleColumnAlone() throws IOException {
    assertEquals("74HC00PW,118", read("MPN\n74HC00PW,118\nNE555P\n").lines().getFirst().mpn());
  }

  @Test
  void readsOneColumnThatEndsInDelimiters() throws IOException {
    assertEquals("74HC00PW,118", read("manf#,\n\"74HC00PW,118\",\n").lines().getFirst().mpn());
  }

  @Test
  void passesOverAHintForSpreadsheets() throws IOException {
    ImportReading table = read("sep=;\nMPN;Qty\nNE555P;1\n");

    assertEquals("NE555P", table.lines().getFirst().mpn());
    assertEquals(0, table.ignoredRows());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void readsLineEndsOfAllSystems(String lineEnd) throws IOException {
    ImportReading table = read(String.join(lineEnd, "MPN,Qty", "NE555P,1", "", "LM358DR,2"));

    assertEquals(4, table.lines().getLast().row());
  }
}
