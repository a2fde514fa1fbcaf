package org.bomstream.part.source.numbers.vishay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class VishayVjTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(VishayVj.SYSTEM, "VJ0603Y103KXAAC"))
        .isEqualTo(
            "0603 (1608 metric); capacitance 10 nF; dielectric X7R; packing tape and reel, 7 inch, paper; technology multilayer ceramic; termination nickel, tin; tolerance ±10 %; voltage 50 V");
  }

  @Test
  void readsCommodities() {
    assertThat(whole(VishayVj.SYSTEM, "VJ0603A221JXACW1BC"))
        .contains("C0G (NP0)", "capacitance 220 pF", "voltage 50 V");
    assertThat(whole(VishayVj.SYSTEM, "VJ0603G105KXQCW1BC")).contains("X5R", "voltage 10 V");
  }

  @Test
  void readsThoseForCars() {
    assertThat(whole(VishayVj.SYSTEM, "VJ0805Y102KXAAC31")).contains("qualification AEC-Q200");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(VishayVj.SYSTEM, "VJ0603Y103KXAAQ"))
        .isEqualTo("no packing code Q in Vishay VJ");
    assertThat(fault(VishayVj.SYSTEM, "VJ0603Y103KXACW1BD"))
        .isEqualTo("no process code W1BD in Vishay VJ");
    assertThat(fault(VishayVj.SYSTEM, "VJ0603Y103KQAAC"))
        .isEqualTo("no termination code Q in Vishay VJ");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(VishayVj.SYSTEM, "VJ0603Y103KXAAC", List.of(13));
  }
}
