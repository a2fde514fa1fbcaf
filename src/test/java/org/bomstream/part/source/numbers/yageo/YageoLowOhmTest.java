package org.bomstream.part.source.numbers.yageo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class YageoLowOhmTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(YageoLowOhm.RL, "RL1206FR-7W0R47L"))
        .isEqualTo(
            "1206 (3216 metric); packing tape and reel, 7 inch, paper; "
                + "resistance 470 mΩ; technology thick film; termination lead-free; "
                + "tolerance ±1 %");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(YageoLowOhm.RL, "RL0603JR-070R1L"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel, 7 inch, paper; "
                + "resistance 100 mΩ; technology thick film; termination lead-free; "
                + "tolerance ±5 %");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(YageoLowOhm.RL, "RL1206BR-070R47L"))
        .isEqualTo("no tolerance code B in Yageo RL");
    assertThat(fault(YageoLowOhm.RL, "RL1206FR-0747KL")).isEqualTo("no value 47 kΩ in Yageo RL");
    assertThat(fault(YageoLowOhm.RL, "RL1206FR-090R47L"))
        .isEqualTo("no packing code R-09 in Yageo RL");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(YageoLowOhm.RL, "RL1206FR-7W0R47L", List.of(), "RL1206FR-7D0R47L");
  }
}
