package org.bomstream.part.source.numbers.ralec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class RalecRttTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(RalecRtt.SYSTEM, "RTT051003BTP"))
        .isEqualTo(
            "0805 (2012 metric); packing tape and reel, 7 inch, paper, 4 mm "
                + "pitch; resistance 100 kΩ; technology thick film; tolerance ±0.1 %");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(RalecRtt.SYSTEM, "RTT03103JTP"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel, 7 inch, paper, 4 mm "
                + "pitch; resistance 10 kΩ; technology thick film; tolerance ±5 %");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(RalecRtt.SYSTEM, "RTT051003JTP"))
        .isEqualTo("no tolerance code J in Ralec RTT");
    assertThat(fault(RalecRtt.SYSTEM, "RTT041003BTP")).isEqualTo("no size code 04 in Ralec RTT");
    assertThat(fault(RalecRtt.SYSTEM, "RTT051003BTX")).isEqualTo("no packing code TX in Ralec RTT");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(RalecRtt.SYSTEM, "RTT051003BTP", List.of());
  }
}
