package org.bomstream.part.source.numbers.stackpole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class StackpoleHcjTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(StackpoleHcj.SYSTEM, "HCJ2512ZT0R00"))
        .isEqualTo(
            "2512 (6332 metric); packing tape and reel, 7 inch; " + "resistance 0 Ω (jumper)");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(StackpoleHcj.SYSTEM, "HCJ2512FT0R00"))
        .isEqualTo("no Z but F in Stackpole HCJ");
    assertThat(fault(StackpoleHcj.SYSTEM, "HCJ2512ZT1R00"))
        .isEqualTo("no 0R00 but 1R00 in Stackpole HCJ");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(StackpoleHcj.SYSTEM, "HCJ2512ZT0R00", List.of());
  }
}
