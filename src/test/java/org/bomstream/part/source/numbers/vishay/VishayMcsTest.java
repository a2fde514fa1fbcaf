package org.bomstream.part.source.numbers.vishay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class VishayMcsTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(VishayMcs.SYSTEM, "MCT06030C1002FP500"))
        .isEqualTo(
            "0603 (1608 metric); resistance 10 kΩ; technology thin film; "
                + "temperature_coefficient ±50 ppm/K; tolerance ±1 %");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(VishayMcs.SYSTEM, "MCS04020C1009FE000"))
        .isEqualTo(
            "0402 (1005 metric); resistance 10 Ω; technology thin film; "
                + "temperature_coefficient ±50 ppm/K; tolerance ±1 %");
    assertThat(whole(VishayMcs.SYSTEM, "MCT06030D1001BP500"))
        .isEqualTo(
            "0603 (1608 metric); resistance 1 kΩ; technology thin film; "
                + "temperature_coefficient ±25 ppm/K; tolerance ±0.1 %");
    assertThat(whole(VishayMcs.SYSTEM, "MCT06030Z0000ZP500"))
        .isEqualTo("0603 (1608 metric); resistance 0 Ω (jumper); technology thin film");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(VishayMcs.SYSTEM, "MCT06030C1002FP501"))
        .isEqualTo("no 00 but 01 in Vishay MCS, MCT, MCU, MCA");
    assertThat(fault(VishayMcs.SYSTEM, "MCT06030X1002FP500"))
        .isEqualTo("no temperature coefficient code X in Vishay MCS, MCT, MCU, MCA");
    assertThat(fault(VishayMcs.SYSTEM, "MCT0402OC1002FP500"))
        .isEqualTo("no size code MCT0402 in Vishay MCS, MCT, MCU, MCA");
    assertThat(fault(VishayMcs.SYSTEM, "MCT06030C1012FP500"))
        .isEqualTo("no value 10.1 kΩ with tolerance code F in Vishay MCS, MCT, MCU, MCA");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(
        VishayMcs.SYSTEM,
        "MCT06030C1002FP500",
        List.of(),
        "MCT06030C1002FP100",
        "MCT06030C1002FPW00");
  }
}
