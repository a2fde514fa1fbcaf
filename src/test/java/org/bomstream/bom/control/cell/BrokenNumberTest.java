package org.bomstream.bom.control.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9.66167E+12",
        "9,66E12",
        "3E+05",
        "22-Mar",
        "22. Mrz",
        "1 jan",
        "Jul-08",
        "Okt.2024",
        "12-dez-24",
        "2024-03-22",
        "2024-03-22 00:00:00",
        "1/2/2024",
        "22.03.2024 00:00"
      })
  void knowsWhatASpreadsheetWrites(String cell) {
    assertThat(BrokenNumber.is(cell)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "5019", "RC0603FR-0710KL", "1N4148W-7-F", "74HC00", "MAR", "2-22"})
  void takesNoOtherNumberForBroken(String cell) {
    assertThat(BrokenNumber.is(cell)).isFalse();
  }
}
