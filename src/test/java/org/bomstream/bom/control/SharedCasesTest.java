package org.bomstream.bom.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bomstream.bom.control.reading.ImportReading;
import org.bomstream.problem.Fault;
import org.bomstream.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that show faults of an import, which are not ours to ship: {@code -Dshared} names them. */
class SharedCasesTest {

  @BeforeEach
  void needsTheSharedFolder() {
    assumeFalse(System.getProperty("shared", "").isBlank(), "-Dshared names no folder");
  }

  /** Lines are parted by semicolons; of each its row, number, maker, quantity and designators. */
  @ParameterizedTest
  @CsvSource({
    "g01, 2|-|-|2|C1 C2; 3|-|-|1|R1; 4|-|-|1|U1; 5|AP3407KTTR-G1|-|1|U2; 6|-|-|1|J1",
    "g02, '2|CL03B103KQ3NNNC|Samsung Electro-Mechanics|2|C1 C2|+CC0201KRX5R7BB113;"
        + " 3|USB4105-GF-B|GCT|1|J1; 4|RC0402FR-07249RL|Yageo|1|R1; 5|-|-|2|H1 H2|dnp'",
    "g03, '2|CF14JT279R|Stackpole Electronics|2|R1 R2|+MFR-25FBF52-279R|+CFR16J279R;"
        + " 3|L297N|STMicroelectronics|1|U1;"
        + " 4|16PX479MEFC6.3X12|Rubycon|1|C1|+ECA-1CM479'",
    "g04, 2|RC0402FR-071K59L|Yageo|2|R1 R6; 3|GRM155R71C109KA88D|Murata|1|C3",
    "g05, 2|-|-|1|C1; 3|-|-|1|C2; 4|-|-|1|R1; 5|LP5909MFX-3.3/NOPB|TI|1|U1",
    "g06, '14|CL03B103KQ3NNNC|Samsung Electro-Mechanics|2|C1 C2; 15|RC0201FR-071K9L|Yageo|1|R1;"
        + " 16|NCP117CMX250TCG|ON Semiconductor|1|U1'",
    "g07, '2|NMC0402X5R109K10TRPF|NIC COMPONENTS|2|C1 C2; 3|22102099|Molex|0|J15|dnp;"
        + " 4|ERJ-2RKF1009X|Panasonic|0|R5 R6|dnp; 5|TPS7A4799RGWR|TI|1|U1'",
    "g08, '3|S6B-PH-SM9-TB(LF)(SN)|-|1|J1; 4|L7809ABD2T-TR|-|1|U1; 7|94459A119|-|4|;"
        + " 9|ILI9349 module|-|1|'",
    "g10, 2|-|-|2|; 3|-|-|1|",
    "g11, 2|TAJB226K019RNJ|京瓷AVX|2|C1 C2; 3|CH349N|WCH(南京沁恒)|1|U4",
    "g14, '2|9.66167E+12|HARTING|1|J1; 3|22-Mar|Molex|1|J2; 4|Jul-08|IMP|1|J3;"
        + " 5|2.00E+03|Vishay|1|D1; 6|5019|Keystone Electronics|1|TP1;"
        + " 7|RC0402FR-071K9L|Yageo|1|R1'",
    "g15, '8|C0805X105K9RAC3316|Kemet|1|C3; 9|C0805C104K9RAC7411|Kemet|2|C2 C6;"
        + " 10|ZLLS509TA|Diodes Incorporated|1|D1'",
    "g17, '2|STM32F109C8T6|ST|1|U1; 3|STM32F109C8T6|ST|1|U2; 4|STM32F109C8T6|ST|1|U3;"
        + " 5|STM32F109C8T6|ST|1|U4'",
    "g18, '2|RC0603FR-074K9L|Yageo|3|R1 R2 R3; 3|LS Q979-NR-1|Osram|1000|D1;"
        + " 4|4510019|Lapp|0.5|W1'",
  })
  void readsTheRightLines(String name, String lines) throws IOException {
    assertThat(read(name).lines().stream().map(ReadingScore::text))
        .containsExactly(lines.strip().split(";\\s*"));
  }

  @ParameterizedTest
  @CsvSource({
    "g01, only_order_code, 2 3 4",
    "g01, no_part_number, 6",
    "g05, no_part_number, 2 3 4",
    "g06, table_not_read, 5",
    "g14, changed_number, 2 3 4 5",
  })
  void warnsOfRows(String name, String code, String rows) throws IOException {
    assertThat(
            read(name).warnings().stream()
                .filter(warning -> warning.code().equals(code))
                .map(Fault::row)
                .map(String::valueOf))
        .containsExactly(rows.split(" "));
  }

  @Test
  void refusesAListOfOrders() {
    assertEquals(422, assertThrows(Problem.class, () -> read("g13")).status());
  }

  private static ImportReading read(String name) throws IOException {
    Path cases = Path.of(System.getProperty("shared"), "cases");
    try (Stream<Path> all = Files.list(cases)) {
      List<Path> files =
          all.filter(file -> String.valueOf(file.getFileName()).startsWith(name)).toList();
      return BomReaders.reader().read(files.getFirst());
    }
  }
}
