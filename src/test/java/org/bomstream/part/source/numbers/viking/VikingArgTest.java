package org.bomstream.part.source.numbers.viking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class VikingArgTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(VikingArg.SYSTEM, "ARG03BTC1001"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel; resistance 1 kΩ; "
                + "technology thin film; temperature_coefficient ±25 ppm/K; "
                + "tolerance ±0.1 %");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(VikingArg.SYSTEM, "ARG03FTC1002"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel; resistance 10 kΩ; "
                + "technology thin film; temperature_coefficient ±25 ppm/K; tolerance ±1 %");
    assertThat(whole(VikingArg.SYSTEM, "ARG05FTC5232N"))
        .isEqualTo(
            "0805 (2012 metric); packing tape and reel; resistance 52.3 kΩ; "
                + "technology thin film; temperature_coefficient ±25 ppm/K; tolerance ±1 %");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(VikingArg.SYSTEM, "ARG04BTC1001")).isEqualTo("no size code 04 in Viking ARG");
    assertThat(fault(VikingArg.SYSTEM, "ARG03BTX1001"))
        .isEqualTo("no temperature coefficient code X in Viking ARG");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(VikingArg.SYSTEM, "ARG03BTC1001", List.of(), "ARG03BTC1001N");
  }
}
