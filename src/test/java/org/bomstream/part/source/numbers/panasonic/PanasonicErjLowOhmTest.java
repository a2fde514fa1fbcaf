package org.bomstream.part.source.numbers.panasonic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class PanasonicErjLowOhmTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(PanasonicErjLowOhm.SYSTEM, "ERJ8BWFR010V"))
        .isEqualTo(
            "1206 (3216 metric); packing tape and reel, paper, 4 mm pitch; "
                + "resistance 10 mΩ; technology thick film; tolerance ±1 %");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(PanasonicErjLowOhm.SYSTEM, "ERJ6RQF1R0V"))
        .isEqualTo(
            "0805 (2012 metric); packing tape and reel, paper, 4 mm pitch; "
                + "resistance 1 Ω; technology thick film; tolerance ±1 %");
    assertThat(whole(PanasonicErjLowOhm.SYSTEM, "ERJ2LWFR010X"))
        .isEqualTo(
            "0402 (1005 metric); packing tape and reel, paper, 2 mm pitch; "
                + "resistance 10 mΩ; technology thick film; tolerance ±1 %");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(PanasonicErjLowOhm.SYSTEM, "ERJ8BWFR010X"))
        .isEqualTo("no packing code X with that size in Panasonic ERJ low resistance");
    assertThat(fault(PanasonicErjLowOhm.SYSTEM, "ERJ8BWF1R00V"))
        .isEqualTo("no value 1 Ω in Panasonic ERJ low resistance");
    assertThat(fault(PanasonicErjLowOhm.SYSTEM, "ERJ6RQB1R0V"))
        .isEqualTo("no tolerance code B in Panasonic ERJ low resistance");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(
        PanasonicErjLowOhm.SYSTEM, "ERJ8BWFR010V", List.of(), "ERJ8CWFR010V");
  }
}
