package org.bomstream.bom.control.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DesignatorsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "C1, C2 C3;C4          | C1 C2 C3 C4",
        "'C4, C3, '            | C4 C3",
        "C1，C2、C3             | C1 C2 C3",
        "R1-R4                 | R1 R2 R3 R4",
        "R1..R3                | R1 R2 R3",
        "R1...3                | R1 R2 R3",
        "R1 - R3               | R1 R2 R3",
        "R1 – R3, C7           | R1 R2 R3 C7",
        "R1 to R3              | R1 R2 R3",
        "C08-C11               | C08 C09 C10 C11",
        "D1A2                  | D1A2",
        "J1-A, J1-B            | J1-A J1-B",
        "U1-2                  | U1-2",
        "R1-C4                 | R1-C4",
        "R4-R1                 | R4-R1",
        "C1A3-C1A5             | C1A3-C1A5",
        "BOOT, LED1            | BOOT LED1",
        "R1, ~, -              | R1",
      })
  void splitsOneByOne(String cell, String names) {
    assertEquals(List.of(names.split(" ")), Designators.split(cell));
  }

  @Test
  void stopsExpandingWhereThereAreTooMany() {
    assertEquals(Designators.MOST + 1, Designators.split("R1-R999999").size());
    assertEquals(Designators.MOST + 1, Designators.split("R1-R9999, C1-C9999").size());
  }
}
