package org.bomstream.part.source.numbers.samsung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class SamsungRcTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(SamsungRc.SYSTEM, "RC1608F103CS"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel, 7 inch, paper; "
                + "resistance 10 kΩ; technology thick film; tolerance ±1 %");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(SamsungRc.SYSTEM, "RC1005J000CS"))
        .isEqualTo(
            "0402 (1005 metric); packing tape and reel, 7 inch, paper; "
                + "resistance 0 Ω (jumper); technology thick film");
    assertThat(whole(SamsungRc.SYSTEM, "RC1005F330CS"))
        .isEqualTo(
            "0402 (1005 metric); packing tape and reel, 7 inch, paper; "
                + "resistance 33 Ω; technology thick film; tolerance ±1 %");
    assertThat(whole(SamsungRc.SYSTEM, "RC1608F4991CS"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel, 7 inch, paper; "
                + "resistance 4.99 kΩ; technology thick film; tolerance ±1 %");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(SamsungRc.SYSTEM, "RC1608F1013CS"))
        .isEqualTo("no value 101 kΩ in Samsung Electro-Mechanics RC");
    assertThat(fault(SamsungRc.SYSTEM, "RC1608J4991CS"))
        .isEqualTo("no packing code 1C in Samsung Electro-Mechanics RC");
    assertThat(fault(SamsungRc.SYSTEM, "RC1608F103CX"))
        .isEqualTo("no packing code CX in Samsung Electro-Mechanics RC");
    assertThat(fault(SamsungRc.SYSTEM, "RC1609F103CS"))
        .isEqualTo("no size code 1609 in Samsung Electro-Mechanics RC");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(SamsungRc.SYSTEM, "RC1608F103CS", List.of());
  }
}
