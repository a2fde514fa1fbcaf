package org.bomstream.part.source.numbers.panasonic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class PanasonicErjSulfurTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(PanasonicErjSulfur.SYSTEM, "ERJS03F1002V"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel, paper, 4 mm pitch; "
                + "power 100 mW; qualification AEC-Q200; resistance 10 kΩ; technology"
                + " thick film; tolerance ±1 %");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(PanasonicErjSulfur.SYSTEM, "ERJU03J103V"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel, paper, 4 mm pitch; "
                + "power 100 mW; qualification AEC-Q200; resistance 10 kΩ; technology"
                + " thick film; tolerance ±5 %");
    assertThat(whole(PanasonicErjSulfur.SYSTEM, "ERJUP3J184V"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel, paper, 4 mm pitch; "
                + "power 250 mW; qualification AEC-Q200; resistance 180 kΩ; "
                + "technology thick film; tolerance ±5 %");
    assertThat(whole(PanasonicErjSulfur.SYSTEM, "ERJU020R00X"))
        .isEqualTo(
            "0402 (1005 metric); packing tape and reel, paper, 2 mm pitch; "
                + "power 100 mW; qualification AEC-Q200; resistance 0 Ω (jumper); "
                + "technology thick film");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(PanasonicErjSulfur.SYSTEM, "ERJS03F1002X"))
        .isEqualTo("no packing code X with that size in Panasonic ERJ anti-sulfurated");
    assertThat(fault(PanasonicErjSulfur.SYSTEM, "ERJS03F103V"))
        .isEqualTo("no resistance code 103V in Panasonic ERJ anti-sulfurated");
    assertThat(fault(PanasonicErjSulfur.SYSTEM, "ERJS04F1002V"))
        .isEqualTo("no size code S04 in Panasonic ERJ anti-sulfurated");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(
        PanasonicErjSulfur.SYSTEM, "ERJS03F1002V", List.of(), "ERJU03F1002V");
  }
}
