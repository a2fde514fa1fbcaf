package org.bomstream.part.source.numbers.bourns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class BournsCrfTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(BournsCrf.SYSTEM, "CRF2512-FZ-R006ELF"))
        .isEqualTo(
            "2512 (6332 metric); packing tape and reel; qualification AEC-Q200; "
                + "resistance 6 mΩ; temperature_coefficient ±50 ppm/K; "
                + "termination lead-free; tolerance ±1 %");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(BournsCrf.SYSTEM, "CRF2512-FX-R006ELF"))
        .isEqualTo("no temperature coefficient code X- in Bourns CRF");
    assertThat(fault(BournsCrf.SYSTEM, "CRF0805-FZ-R002ELF"))
        .isEqualTo("no value 2 mΩ in Bourns CRF");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(BournsCrf.SYSTEM, "CRF2512-FZ-R006ELF", List.of());
  }
}
