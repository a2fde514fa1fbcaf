package org.bomstream.part.source.numbers.panasonic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.read;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class PanasonicErjSurgeTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(PanasonicErjSurge.SYSTEM, "ERJP03F47R0V"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel, paper, 4 mm pitch; "
                + "power 200 mW; qualification AEC-Q200; resistance 47 Ω; technology "
                + "thick film; tolerance ±1 %");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(PanasonicErjSurge.SYSTEM, "ERJ-P08J105V"))
        .isEqualTo(
            "1206 (3216 metric); packing tape and reel, paper, 4 mm pitch; "
                + "power 660 mW; qualification AEC-Q200; resistance 1 MΩ; technology "
                + "thick film; tolerance ±5 %");
    assertThat(whole(PanasonicErjSurge.SYSTEM, "ERJP6WJ100V"))
        .isEqualTo(
            "0805 (2012 metric); packing tape and reel, paper, 4 mm pitch; "
                + "power 500 mW; qualification AEC-Q200; resistance 10 Ω; technology "
                + "thick film; tolerance ±5 %");
    assertThat(whole(PanasonicErjSurge.SYSTEM, "ERJT06J102V"))
        .isEqualTo(
            "0805 (2012 metric); packing tape and reel, paper, 4 mm pitch; "
                + "power 250 mW; qualification AEC-Q200; resistance 1 kΩ; technology "
                + "thick film; tolerance ±5 %");
    assertThat(whole(PanasonicErjSurge.SYSTEM, "ERJPA2D1002X"))
        .isEqualTo(
            "0402 (1005 metric); packing tape and reel, paper, 2 mm pitch; "
                + "power 200 mW; qualification AEC-Q200; resistance 10 kΩ; technology"
                + " thick film; tolerance ±0.5 %");
  }

  @Test
  void writesTheNumberAsTheMakerDoes() {
    assertThat(read(PanasonicErjSurge.SYSTEM, "ERJ-P08J105V").mpn()).isEqualTo("ERJP08J105V");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(PanasonicErjSurge.SYSTEM, "ERJP03J47R0V"))
        .isEqualTo("no packing code 0 in Panasonic ERJ anti-surge");
    assertThat(fault(PanasonicErjSurge.SYSTEM, "ERJP03F470V"))
        .isEqualTo("no resistance code 470V in Panasonic ERJ anti-surge");
    assertThat(fault(PanasonicErjSurge.SYSTEM, "ERJP03F47R0X"))
        .isEqualTo("no packing code X with size code P03 in Panasonic ERJ anti-surge");
    assertThat(fault(PanasonicErjSurge.SYSTEM, "ERJP14F47R0V"))
        .isEqualTo("no packing code V with size code P14 in Panasonic ERJ anti-surge");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(PanasonicErjSurge.SYSTEM, "ERJP03F47R0V", List.of());
  }
}
