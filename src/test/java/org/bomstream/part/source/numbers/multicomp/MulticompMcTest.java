package org.bomstream.part.source.numbers.multicomp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class MulticompMcTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(MulticompMc.SYSTEM, "MC0603B104K500CT"))
        .isEqualTo(
            "0603 (1608 metric); capacitance 100 nF; dielectric X7R; packing tape and reel, 7 inch; technology multilayer ceramic; termination copper, nickel, tin; tolerance ±10 %; voltage 50 V");
  }

  @Test
  void readsTheOldestDielectric() {
    assertThat(whole(MulticompMc.SYSTEM, "MC0402F105Z6R3CT"))
        .contains("Y5V", "tolerance -20 %, +80 %", "voltage 6.3 V");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(MulticompMc.SYSTEM, "MC0603B104K500CX"))
        .isEqualTo("no packing code X in Multicomp MC");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(MulticompMc.SYSTEM, "MC0603B104K500CT", List.of());
  }
}
