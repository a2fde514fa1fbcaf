package org.bomstream.part.source.numbers.bourns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class BournsCrmTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(BournsCrm.SYSTEM, "CRM2512-FX-1R00ELF"))
        .isEqualTo(
            "2512 (6332 metric); packing tape and reel; resistance 1 Ω; "
                + "technology thick film; temperature_coefficient ±100 ppm/K; "
                + "termination lead-free; tolerance ±1 %");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(BournsCrm.SYSTEM, "CRM2512-JW-R10ELF"))
        .isEqualTo(
            "2512 (6332 metric); packing tape and reel; resistance 100 mΩ; "
                + "technology thick film; temperature_coefficient ±200 ppm/K; "
                + "termination lead-free; tolerance ±5 %");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(BournsCrm.SYSTEM, "CRM2512-BX-1R00ELF"))
        .isEqualTo("no tolerance code B in Bourns CRM");
    assertThat(fault(BournsCrm.SYSTEM, "CRM0603-FX-1R00ELF"))
        .isEqualTo("no size code 0603 in Bourns CRM");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(BournsCrm.SYSTEM, "CRM2512-FX-1R00ELF", List.of());
  }
}
