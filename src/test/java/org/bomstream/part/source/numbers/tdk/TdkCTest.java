package org.bomstream.part.source.numbers.tdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class TdkCTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(TdkC.SYSTEM, "C1608X7R1H104K080AA"))
        .isEqualTo(
            "0603 (1608 metric); capacitance 100 nF; dielectric X7R; height 0.8 mm; packing tape and reel, 7 inch, pitch 4 mm; technology multilayer ceramic; tolerance ±10 %; voltage 50 V");
  }

  @Test
  void readsSizesInMillimetres() {
    assertThat(whole(TdkC.SYSTEM, "C0603X5R0J104K030BC")).contains("0201 (0603 metric)");
    assertThat(whole(TdkC.SYSTEM, "C1005X5R0J104K050BA")).contains("0402 (1005 metric)");
  }

  @Test
  void readsWholePicofaradsWithALeadingZero() {
    assertThat(whole(TdkC.SYSTEM, "C1005C0G1H040B050BA"))
        .contains("capacitance 4 pF", "tolerance ±0.1 pF");
    assertThat(whole(TdkC.SYSTEM, "C1005C0G1H060D050BA"))
        .contains("capacitance 6 pF", "tolerance ±0.5 pF");
  }

  @Test
  void readsNumbersOfOlderCataloguesAndLabels() {
    assertThat(whole(TdkC.SYSTEM, "C1005X5R1C105KT"))
        .contains("capacitance 1 µF", "packing tape and reel", "voltage 16 V");
    assertThat(whole(TdkC.SYSTEM, "C1608C0G1E103JT000N"))
        .contains("capacitance 10 nF", "packing tape and reel");
    assertThat(whole(TdkC.SYSTEM, "C1608C0G1E103J")).contains("capacitance 10 nF", "voltage 25 V");
    assertThat(whole(TdkC.SYSTEM, "C1608C0G1E103J")).doesNotContain("packing", "height");
  }

  @Test
  void knowsSoftTerminations() {
    assertThat(whole(TdkC.SYSTEM, "C2012X7R1H105K125AE")).contains("termination flexible");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(TdkC.SYSTEM, "C1608X7R1H104K080AZ")).isEqualTo("no special code Z in TDK C");
    assertThat(fault(TdkC.SYSTEM, "C1608X7R1H104K081AA")).isEqualTo("no height code 081 in TDK C");
    assertThat(fault(TdkC.SYSTEM, "C1608X7R1H104K125AA"))
        .isEqualTo("no height 1.25 mm with size code 1608 in TDK C");
    assertThat(fault(TdkC.SYSTEM, "C1608C0G1H040K080AA"))
        .isEqualTo("no tolerance code K with 4 pF in TDK C");
    assertThat(fault(TdkC.SYSTEM, "C1608X7R1Q104K080AA")).isEqualTo("no voltage code 1Q in TDK C");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(TdkC.SYSTEM, "C1608X7R1H104K080AA", List.of(18));
  }
}
