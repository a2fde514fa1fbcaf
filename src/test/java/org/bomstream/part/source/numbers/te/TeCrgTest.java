package org.bomstream.part.source.numbers.te;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class TeCrgTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(TeCrg.CRG, "CRG0603F10K"))
        .isEqualTo(
            "0603 (1608 metric); resistance 10 kΩ; technology thick film; " + "tolerance ±1 %");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(TeCrg.CRG, "CRG0402J4K7"))
        .isEqualTo(
            "0402 (1005 metric); resistance 4.7 kΩ; technology thick film; " + "tolerance ±5 %");
    assertThat(whole(TeCrg.CRG, "CRG0402ZR"))
        .isEqualTo("0402 (1005 metric); resistance 0 Ω (jumper); technology thick film");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(TeCrg.CRG, "CRG0603F10K1"))
        .isEqualTo("no value 10.1 kΩ with tolerance code F in TE Connectivity CRG");
    assertThat(fault(TeCrg.CRG, "CRG0603X10K"))
        .isEqualTo("no tolerance code X in TE Connectivity CRG");
    assertThat(fault(TeCrg.CRG, "CRG0603J10K2"))
        .isEqualTo("no value 10.2 kΩ with tolerance code J in TE Connectivity CRG");
    assertThat(fault(TeCrg.CRG, "CRG0604F10K"))
        .isEqualTo("no size code 0604 in TE Connectivity CRG");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(TeCrg.CRG, "CRG0603F10K", List.of());
  }
}
