package org.bomstream.part.source.numbers.panasonic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.read;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class PanasonicEraTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(PanasonicEra.SYSTEM, "ERA2AEB104X"))
        .isEqualTo(
            "0402 (1005 metric); packing tape and reel, paper, 2 mm pitch; "
                + "qualification AEC-Q200; resistance 100 kΩ; technology thin film; "
                + "temperature_coefficient ±25 ppm/K; tolerance ±0.1 %");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(PanasonicEra.SYSTEM, "ERA2AEB1692X"))
        .isEqualTo(
            "0402 (1005 metric); packing tape and reel, paper, 2 mm pitch; "
                + "qualification AEC-Q200; resistance 16.9 kΩ; technology thin film; "
                + "temperature_coefficient ±25 ppm/K; tolerance ±0.1 %");
    assertThat(whole(PanasonicEra.SYSTEM, "ERA-3AEB49R9V"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel, paper, 4 mm pitch; "
                + "qualification AEC-Q200; resistance 49.9 Ω; technology thin film; "
                + "temperature_coefficient ±25 ppm/K; tolerance ±0.1 %");
    assertThat(whole(PanasonicEra.SYSTEM, "ERA6APW102V"))
        .isEqualTo(
            "0805 (2012 metric); packing tape and reel, paper, 4 mm pitch; "
                + "qualification AEC-Q200; resistance 1 kΩ; technology thin film; "
                + "temperature_coefficient ±15 ppm/K; tolerance ±0.05 %");
  }

  @Test
  void writesTheNumberAsTheMakerDoes() {
    assertThat(read(PanasonicEra.SYSTEM, "ERA-3AEB49R9V").mpn()).isEqualTo("ERA3AEB49R9V");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(PanasonicEra.SYSTEM, "ERA2AEB1693V"))
        .isEqualTo("no packing code V with size code 2A in Panasonic ERA");
    assertThat(fault(PanasonicEra.SYSTEM, "ERA2AEB1671X"))
        .isEqualTo("no value 1.67 kΩ in Panasonic ERA");
    assertThat(fault(PanasonicEra.SYSTEM, "ERA2AZB104X"))
        .isEqualTo("no temperature coefficient code Z in Panasonic ERA");
    assertThat(fault(PanasonicEra.SYSTEM, "ERA2AEJ104X"))
        .isEqualTo("no tolerance code J in Panasonic ERA");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(PanasonicEra.SYSTEM, "ERA2AEB104X", List.of());
  }
}
