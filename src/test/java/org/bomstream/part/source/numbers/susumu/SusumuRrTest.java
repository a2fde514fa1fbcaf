package org.bomstream.part.source.numbers.susumu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class SusumuRrTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(SusumuRr.RR, "RR0816P-103-D"))
        .isEqualTo(
            "0603 (1608 metric); resistance 10 kΩ; technology thin film; "
                + "temperature_coefficient ±25 ppm/K; tolerance ±0.5 %");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(SusumuRr.RR, "RR0510P-6041-D"))
        .isEqualTo(
            "0402 (1005 metric); resistance 6.04 kΩ; technology thin film; "
                + "temperature_coefficient ±25 ppm/K; tolerance ±0.5 %");
    assertThat(whole(SusumuRr.RR, "RR0816P-4992-D-68C"))
        .isEqualTo(
            "0603 (1608 metric); resistance 49.9 kΩ; technology thin film; "
                + "temperature_coefficient ±25 ppm/K; tolerance ±0.5 %");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(SusumuRr.RR, "RR0816P-4992-D-67C"))
        .isEqualTo("no such marking for this value in Susumu RR");
    assertThat(fault(SusumuRr.RR, "RR0816P-164-J")).isEqualTo("no tolerance code -J in Susumu RR");
    assertThat(fault(SusumuRr.RR, "RR0816Z-103-D"))
        .isEqualTo("no temperature coefficient code Z- in Susumu RR");
    assertThat(fault(SusumuRr.RR, "RR0817P-103-D")).isEqualTo("no size code 0817 in Susumu RR");
    assertThat(fault(SusumuRr.RR, "RR0816P-143-B-T7")).isEqualTo("no value 14 kΩ in Susumu RR");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(SusumuRr.RR, "RR0816P-103-D", List.of());
  }
}
