package org.bomstream.bom.control.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellShapeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "R1, R2 R3;R4 | DESIGNATORS",
        "C1-C4 | DESIGNATORS",
        "2 pcs | QUANTITY",
        "0.0125 | PRICE",
        "SOT-23 | PACKAGE",
        "0603 | PACKAGE",
        "4k7 | VALUE",
        "100nF | VALUE",
        "https://example.org/x | URL",
        "2024-03-01 | DATE",
        "GRM188R71H104KA93D | MPN",
        "LS Q976-NR-1 | MPN",
        "74HC00PW,118 | MPN",
        "Texas Instruments | MAKER",
        "Murata Electronics | MAKER",
        "a lamp that is red | PROSE",
      })
  void looksLike(String cell, CellShape shape) {
    assertThat(CellShape.of(cell)).contains(shape);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10k", "100nF", "red", "1", "Capacitor", "12"})
  void isNoNumberOfAPart(String cell) {
    assertThat(CellShape.of(cell)).doesNotContain(CellShape.MPN);
  }

  @ParameterizedTest
  @CsvSource({
    "9.66167E+12, true", "22-Mar, true", "Jul-08, true", "2024-03-22 00:00:00, true",
    "5019, false", "1N4148, false", "2E104, false", "MAX232E, false",
  })
  void tellsWhatASpreadsheetHasChanged(String cell, boolean isBroken) {
    assertEquals(isBroken, BrokenNumber.is(cell));
  }
}
