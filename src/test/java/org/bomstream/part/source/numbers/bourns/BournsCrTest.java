package org.bomstream.part.source.numbers.bourns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class BournsCrTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(BournsCr.SYSTEM, "CR0603-FX-1002ELF"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel, 7 inch, 4 mm pitch; "
                + "resistance 10 kΩ; technology thick film; temperature_coefficient "
                + "±100 ppm/K; termination lead-free; tolerance ±1 %");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(BournsCr.SYSTEM, "CR0402-FX-1001GLF"))
        .isEqualTo(
            "0402 (1005 metric); packing tape and reel, 7 inch, 2 mm pitch; "
                + "resistance 1 kΩ; technology thick film; temperature_coefficient "
                + "±100 ppm/K; termination lead-free; tolerance ±1 %");
    assertThat(whole(BournsCr.SYSTEM, "CR0603-J/-000ELF"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel, 7 inch, 4 mm pitch; "
                + "resistance 0 Ω (jumper); technology thick film; termination lead-"
                + "free");
    assertThat(whole(BournsCr.SYSTEM, "CR0402-JW-103GLF"))
        .isEqualTo(
            "0402 (1005 metric); packing tape and reel, 7 inch, 2 mm pitch; "
                + "resistance 10 kΩ; technology thick film; temperature_coefficient "
                + "±200 ppm/K; termination lead-free; tolerance ±5 %");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(BournsCr.SYSTEM, "CR0603-FX-1002ELX"))
        .isEqualTo("no termination code LX in Bourns CR");
    assertThat(fault(BournsCr.SYSTEM, "CR0603-FX-103ELF"))
        .isEqualTo("no resistance code 103ELF in Bourns CR");
    assertThat(fault(BournsCr.SYSTEM, "CR0603-BX-1002ELF"))
        .isEqualTo("no tolerance code B in Bourns CR");
    assertThat(fault(BournsCr.SYSTEM, "CR0603-JW-1002ELF"))
        .isEqualTo("no packing code 2 in Bourns CR");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(BournsCr.SYSTEM, "CR0603-FX-1002ELF", List.of());
  }
}
