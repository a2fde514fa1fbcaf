package org.bomstream.part.source.numbers.susumu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class SusumuRgTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(SusumuRr.RG, "RG1608P-3013-B-T5"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel, 5000; resistance 301 "
                + "kΩ; technology thin film; temperature_coefficient ±25 ppm/K; "
                + "tolerance ±0.1 %");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(SusumuRr.RG, "RG1005N-4420-P-T1"))
        .isEqualTo(
            "0402 (1005 metric); packing tape and reel, 1000; resistance 442 Ω;"
                + " technology thin film; temperature_coefficient ±10 ppm/K; "
                + "tolerance ±0.02 %");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(SusumuRr.RG, "RG1608P-3023-B-T5")).isEqualTo("no value 302 kΩ in Susumu RG");
    assertThat(fault(SusumuRr.RG, "RG1608X-3013-B-T5"))
        .isEqualTo("no temperature coefficient code X- in Susumu RG");
    assertThat(fault(SusumuRr.RG, "RG1608P-3013-J-T5"))
        .isEqualTo("no tolerance code -J in Susumu RG");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(SusumuRr.RG, "RG1608P-3013-B-T5", List.of());
  }
}
