package org.bomstream.part.source.numbers.walsin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class WalsinMtTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(WalsinMt.SYSTEM, "MT18N102J500CT"))
        .isEqualTo(
            "0603 (1608 metric); capacitance 1 nF; dielectric C0G (NP0); packing tape and reel, 7 inch; qualification AEC-Q200; technology multilayer ceramic; termination copper, nickel, tin; tolerance ±5 %; voltage 50 V");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(WalsinMt.SYSTEM, "MT18X102K500CT"))
        .isEqualTo("no dielectric code X in Walsin MT");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(WalsinMt.SYSTEM, "MT18N102J500CT", List.of());
  }
}
