package org.bomstream.bom.control.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2           | 2",
        "2.0         | 2",
        "2,0         | 2",
        "100         | 100",
        "0           | 0",
        "1 000       | 1000",
        "1'000       | 1000",
        "1,000       | 1000",
        "1,000.50    | 1000.5",
        "1.000,50    | 1000.5",
        "1.000.000   | 1000000",
        "0,125       | 0.125",
        "0.3333333333| 0.333333",
        "10 pcs      | 10",
        "10 pcs.     | 10",
        "10 Stück    | 10",
        "x4          | 4",
        "4x          | 4",
        "2.          | 2",
      })
  void readsNumbersAsPeopleWriteThem(String cell, BigDecimal quantity) {
    assertEquals(Optional.of(quantity), Quantity.parse(cell));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-1", "some", "2 or 3", "1e3", "10 %", "2000000000", "1,2,3", "1.2.3", ".5."})
  void knowsNoNumberInOthers(String cell) {
    assertEquals(Optional.empty(), Quantity.parse(cell));
  }
}
