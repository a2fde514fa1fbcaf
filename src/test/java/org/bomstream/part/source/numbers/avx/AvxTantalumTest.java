package org.bomstream.part.source.numbers.avx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.bomstream.part.source.numbers.Numbers;
import org.bomstream.part.source.numbers.PartNumberSystems;
import org.bomstream.part.source.numbers.grammar.NumberReading;
import org.junit.jupiter.api.Test;

class AvxTantalumTest {

  @Test
  void readsWholeNumbers() {
    assertThat(whole(AvxTantalum.TAJ, "TAJA106K016RNJ"))
        .isEqualTo(
            "3216-18 metric (case A); capacitance 10 µF; packing tape and reel, 7 inch; technology tantalum; termination tin; tolerance ±10 %; voltage 16 V");
    assertThat(whole(AvxTantalum.TPS, "TPSD107K016R0125"))
        .isEqualTo(
            "7343-31 metric (case D); capacitance 100 µF; esr 125 mΩ; packing tape and reel, 7 inch; technology tantalum; termination tin; tolerance ±10 %; voltage 16 V");
    assertThat(whole(AvxTantalum.TCJ, "TCJB156M025R0100"))
        .isEqualTo(
            "3528-21 metric (case B); capacitance 15 µF; esr 100 mΩ; packing tape and reel, 7 inch; technology tantalum polymer; termination tin; tolerance ±20 %; voltage 25 V");
  }

  @Test
  void refusesWhatIsNotMade() {
    assertThat(fault(AvxTantalum.TAJ, "TAJA106K017RNJ"))
        .isEqualTo("no voltage code 017 in KYOCERA AVX TAJ");
    assertThat(fault(AvxTantalum.TAJ, "TAJA106K016R"))
        .isEqualTo("no NJ at the end in KYOCERA AVX TAJ");
    assertThat(fault(AvxTantalum.TAJ, "TAJA126K016RNJ"))
        .isEqualTo("no value 12 µF in KYOCERA AVX TAJ");
    assertThat(fault(AvxTantalum.TPS, "TPSD107K016R0000"))
        .isEqualTo("no ESR code after TPSD107K016R in KYOCERA AVX TPS");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    Numbers.everyChangeSaysSomethingElse(AvxTantalum.TAJ, "TAJA106K016RNJ", List.of());
    Numbers.everyChangeSaysSomethingElse(AvxTantalum.TPS, "TPSD107K016R0125", List.of());
  }

  @Test
  void leavesSwitchesOfTexasInstrumentsAlone() {
    assertThat(PartNumberSystems.read("TPS2051BDBVR", null))
        .isInstanceOf(NumberReading.Foreign.class);
  }
}
