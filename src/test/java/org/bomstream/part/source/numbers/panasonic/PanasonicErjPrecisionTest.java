package org.bomstream.part.source.numbers.panasonic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.read;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class PanasonicErjPrecisionTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(PanasonicErjPrecision.SYSTEM, "ERJ2RKF1002X"))
        .isEqualTo(
            "0402 (1005 metric); packing tape and reel, paper, 2 mm pitch; "
                + "power 100 mW; resistance 10 kΩ; technology thick film; tolerance "
                + "±1 %");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(PanasonicErjPrecision.SYSTEM, "ERJ-3EKF49R9V"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel, paper, 4 mm pitch; "
                + "power 100 mW; resistance 49.9 Ω; technology thick film; tolerance "
                + "±1 %");
    assertThat(whole(PanasonicErjPrecision.SYSTEM, "ERJ6ENF5603V"))
        .isEqualTo(
            "0805 (2012 metric); packing tape and reel, paper, 4 mm pitch; "
                + "power 125 mW; resistance 560 kΩ; technology thick film; tolerance "
                + "±1 %");
    assertThat(whole(PanasonicErjPrecision.SYSTEM, "ERJ3RBD1002V"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel, paper, 4 mm pitch; "
                + "power 100 mW; resistance 10 kΩ; technology thick film; tolerance "
                + "±0.5 %");
    assertThat(whole(PanasonicErjPrecision.SYSTEM, "ERJ12SF1001U"))
        .isEqualTo(
            "2010 (5025 metric); packing tape and reel, embossed, 4 mm pitch; "
                + "power 750 mW; resistance 1 kΩ; technology thick film; tolerance ±1"
                + " %");
  }

  @Test
  void writesTheNumberAsTheMakerDoes() {
    assertThat(read(PanasonicErjPrecision.SYSTEM, "ERJ-3EKF49R9V").mpn()).isEqualTo("ERJ3EKF49R9V");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(PanasonicErjPrecision.SYSTEM, "ERJ2RKF1002V"))
        .isEqualTo("no packing code V with size code 2RK in Panasonic ERJ precision");
    assertThat(fault(PanasonicErjPrecision.SYSTEM, "ERJ2RKF1011X"))
        .isEqualTo("no value 1.01 kΩ with tolerance code F in Panasonic ERJ precision");
    assertThat(fault(PanasonicErjPrecision.SYSTEM, "ERJ2RKJ1002X"))
        .isEqualTo("no tolerance code J in Panasonic ERJ precision");
    assertThat(fault(PanasonicErjPrecision.SYSTEM, "ERJ3EKD1002V"))
        .isEqualTo("no tolerance code D with size code 3EK in Panasonic ERJ precision");
    assertThat(fault(PanasonicErjPrecision.SYSTEM, "ERJ2RKF103X"))
        .isEqualTo("no resistance code 103X in Panasonic ERJ precision");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(PanasonicErjPrecision.SYSTEM, "ERJ2RKF1002X", List.of());
  }
}
