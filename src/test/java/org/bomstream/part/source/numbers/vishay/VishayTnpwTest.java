package org.bomstream.part.source.numbers.vishay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class VishayTnpwTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(VishayTnpw.SYSTEM, "TNPW060310K0BEEA"))
        .isEqualTo(
            "0603 (1608 metric); qualification AEC-Q200; resistance 10 kΩ; "
                + "technology thin film; temperature_coefficient ±25 ppm/K; tolerance"
                + " ±0.1 %");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(VishayTnpw.SYSTEM, "TNPW1210191KFEEC"))
        .isEqualTo(
            "1210 (3225 metric); qualification AEC-Q200; resistance 191 kΩ; "
                + "technology thin film; temperature_coefficient ±25 ppm/K; tolerance"
                + " ±1 %");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(VishayTnpw.SYSTEM, "TNPW060310K0JEEA"))
        .isEqualTo("no tolerance code J in Vishay TNPW");
    assertThat(fault(VishayTnpw.SYSTEM, "TNPW060310K0BKEA"))
        .isEqualTo("no temperature coefficient code K in Vishay TNPW");
    assertThat(fault(VishayTnpw.SYSTEM, "TNPW020110K0BEEA"))
        .isEqualTo("no size code 0201 in Vishay TNPW");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(VishayTnpw.SYSTEM, "TNPW060310K0BEEA", List.of(14, 15));
  }
}
