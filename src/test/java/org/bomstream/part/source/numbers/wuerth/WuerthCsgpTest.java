package org.bomstream.part.source.numbers.wuerth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class WuerthCsgpTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(WuerthCsgp.SYSTEM, "885012207103"))
        .isEqualTo(
            "0805 (2012 metric); capacitance 1 µF; dielectric X7R; technology multilayer ceramic; voltage 50 V");
  }

  @Test
  void countsTheValuesUpwards() {
    assertThat(whole(WuerthCsgp.SYSTEM, "885012206095"))
        .contains("capacitance 100 nF", "voltage 50 V");
    assertThat(whole(WuerthCsgp.SYSTEM, "885012205037"))
        .contains("capacitance 100 nF", "voltage 16 V");
    assertThat(whole(WuerthCsgp.SYSTEM, "885012006057"))
        .contains("capacitance 100 pF", "C0G (NP0)");
    assertThat(whole(WuerthCsgp.SYSTEM, "885012007046")).contains("capacitance 1.5 pF");
    assertThat(whole(WuerthCsgp.SYSTEM, "885012009024")).contains("capacitance 15 nF");
    assertThat(whole(WuerthCsgp.SYSTEM, "885012208093")).contains("capacitance 1 µF");
  }

  @Test
  void readsAnotherReel() {
    assertThat(whole(WuerthCsgp.SYSTEM, "885012206095R")).contains("capacitance 100 nF");
  }

  @Test
  void saysNoValueThatIsNotListed() {
    assertThat(whole(WuerthCsgp.SYSTEM, "885012206005")).contains("0603", "X7R");
    assertThat(whole(WuerthCsgp.SYSTEM, "885012206005")).doesNotContain("capacitance", "voltage");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(WuerthCsgp.SYSTEM, "885012206999"))
        .isEqualTo("no capacitance code 999 in Würth Elektronik WCAP-CSGP");
    assertThat(fault(WuerthCsgp.SYSTEM, "885012404103"))
        .isEqualTo("no dielectric code 4 in Würth Elektronik WCAP-CSGP");
    assertThat(fault(WuerthCsgp.SYSTEM, "8850122071033"))
        .isEqualTo("nothing comes after 885012207103 in Würth Elektronik WCAP-CSGP");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(WuerthCsgp.SYSTEM, "885012206095", List.of());
  }
}
