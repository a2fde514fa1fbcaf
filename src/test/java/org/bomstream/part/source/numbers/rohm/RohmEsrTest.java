package org.bomstream.part.source.numbers.rohm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class RohmEsrTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(RohmEsr.ESR, "ESR10EZPJ621"))
        .isEqualTo(
            "0805 (2012 metric); packing tape and reel, paper, 4 mm pitch; "
                + "resistance 620 Ω; technology thick film; tolerance ±5 %");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(RohmEsr.ESR, "ESR03EZPF1002"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel, paper, 4 mm pitch; "
                + "resistance 10 kΩ; technology thick film; tolerance ±1 %");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(RohmEsr.ESR, "ESR10EZPJ6201"))
        .isEqualTo("nothing comes after ESR10EZPJ620 in Rohm ESR");
    assertThat(fault(RohmEsr.ESR, "ESR10MZPJ621"))
        .isEqualTo("no packing code MZP with size code 10 in Rohm ESR");
    assertThat(fault(RohmEsr.ESR, "ESR11EZPJ621")).isEqualTo("no size code 11 in Rohm ESR");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(RohmEsr.ESR, "ESR10EZPJ621", List.of(), "ESR10EZHJ621");
  }
}
