package org.bomstream.part.source.numbers.fenghua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class FenghuaRcTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(FenghuaRc.RC, "RC-02W103JT"))
        .isEqualTo(
            "0402 (1005 metric); packing tape and reel; power 62.5 mW; "
                + "resistance 10 kΩ; technology thick film; tolerance ±5 %");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(FenghuaRc.RC, "RC-03K000JT"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel; power 100 mW; "
                + "resistance 0 Ω (jumper); technology thick film");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(FenghuaRc.RC, "RC-02W1002JT"))
        .isEqualTo("no tolerance code 2 in Guangdong Fenghua RC");
    assertThat(fault(FenghuaRc.RC, "RC-02X103JT"))
        .isEqualTo("no size code 02X in Guangdong Fenghua RC");
    assertThat(fault(FenghuaRc.RC, "RC-02W103FT"))
        .isEqualTo("no tolerance code F in Guangdong Fenghua RC");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(FenghuaRc.RC, "RC-02W103JT", List.of());
  }
}
