package org.bomstream.part.source.numbers.panasonic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.read;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class PanasonicErjShuntTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(PanasonicErjShunt.SYSTEM, "ERJM1WSF10MU"))
        .isEqualTo(
            "2512 (6332 metric); packing tape and reel, embossed, 4 mm pitch; "
                + "power 1 W; resistance 10 mΩ; technology metal plate; tolerance ±1 "
                + "%");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(PanasonicErjShunt.SYSTEM, "ERJ-M1WTJ1M5U"))
        .isEqualTo(
            "2512 (6332 metric); packing tape and reel, embossed, 4 mm pitch; "
                + "power 2 W; resistance 1.5 mΩ; technology metal plate; tolerance ±5"
                + " %");
  }

  @Test
  void writesTheNumberAsTheMakerDoes() {
    assertThat(read(PanasonicErjShunt.SYSTEM, "ERJ-M1WTJ1M5U").mpn()).isEqualTo("ERJM1WTJ1M5U");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(PanasonicErjShunt.SYSTEM, "ERJM1WSF10KU"))
        .isEqualTo("no resistance code 10KU in Panasonic ERJ-M1W");
    assertThat(fault(PanasonicErjShunt.SYSTEM, "ERJM1WXF10MU"))
        .isEqualTo("no size code M1WX in Panasonic ERJ-M1W");
    assertThat(fault(PanasonicErjShunt.SYSTEM, "ERJM1WSF50MU"))
        .isEqualTo("no value 50 mΩ in Panasonic ERJ-M1W");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(PanasonicErjShunt.SYSTEM, "ERJM1WSF10MU", List.of());
  }
}
