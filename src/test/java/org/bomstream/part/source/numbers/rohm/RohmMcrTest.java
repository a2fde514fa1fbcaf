package org.bomstream.part.source.numbers.rohm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class RohmMcrTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(RohmMcr.SYSTEM, "MCR03EZPJ103"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel, paper, 4 mm pitch; "
                + "resistance 10 kΩ; technology thick film; tolerance ±5 %");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(RohmMcr.SYSTEM, "MCR01MZPF1002"))
        .isEqualTo(
            "0402 (1005 metric); packing tape and reel, paper, 2 mm pitch; "
                + "resistance 10 kΩ; technology thick film; tolerance ±1 %");
    assertThat(whole(RohmMcr.SYSTEM, "MCR03EZPFX1002"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel, paper, 4 mm pitch; "
                + "resistance 10 kΩ; technology thick film; tolerance ±1 %");
    assertThat(whole(RohmMcr.SYSTEM, "MCR10EZPJ000"))
        .isEqualTo(
            "0805 (2012 metric); packing tape and reel, paper, 4 mm pitch; "
                + "resistance 0 Ω (jumper); technology thick film");
    assertThat(whole(RohmMcr.SYSTEM, "MCR18EZHFLR100"))
        .isEqualTo(
            "1206 (3216 metric); packing tape and reel, paper, 4 mm pitch; "
                + "resistance 100 mΩ; technology thick film; tolerance ±1 %");
    assertThat(whole(RohmMcr.SYSTEM, "MCR18EZHJLR10"))
        .isEqualTo(
            "1206 (3216 metric); packing tape and reel, paper, 4 mm pitch; "
                + "resistance 100 mΩ; technology thick film; tolerance ±5 %");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(RohmMcr.SYSTEM, "MCR03EZPF103"))
        .isEqualTo("no resistance code 103 in Rohm MCR");
    assertThat(fault(RohmMcr.SYSTEM, "MCR10EZPFX1002"))
        .isEqualTo("no marking code X with size code 10 in Rohm MCR");
    assertThat(fault(RohmMcr.SYSTEM, "MCR01EZPJ103"))
        .isEqualTo("no packing code EZP with size code 01 in Rohm MCR");
    assertThat(fault(RohmMcr.SYSTEM, "MCR03EZPJ1002"))
        .isEqualTo("nothing comes after MCR03EZPJ100 in Rohm MCR");
    assertThat(fault(RohmMcr.SYSTEM, "MCR02EZPJ103")).isEqualTo("no size code 02 in Rohm MCR");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(RohmMcr.SYSTEM, "MCR03EZPJ103", List.of());
  }
}
