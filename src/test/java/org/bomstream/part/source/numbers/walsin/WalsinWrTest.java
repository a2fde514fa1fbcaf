package org.bomstream.part.source.numbers.walsin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class WalsinWrTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(WalsinWr.SYSTEM, "WR04X1002FTL"))
        .isEqualTo(
            "0402 (1005 metric); packing tape and reel, 7 inch, paper; "
                + "resistance 10 kΩ; technology thick film; termination lead-free; "
                + "tolerance ±1 %");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(WalsinWr.SYSTEM, "WR06X103JTL"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel, 7 inch, paper; "
                + "resistance 10 kΩ; technology thick film; termination lead-free; "
                + "tolerance ±5 %");
    assertThat(whole(WalsinWr.SYSTEM, "WR08X000PTL"))
        .isEqualTo(
            "0805 (2012 metric); packing tape and reel, 7 inch, paper; "
                + "resistance 0 Ω (jumper); technology thick film; termination lead-"
                + "free");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(WalsinWr.SYSTEM, "WR04X1002JTL"))
        .isEqualTo("no tolerance code J in Walsin WR");
    assertThat(fault(WalsinWr.SYSTEM, "WR04X103FTL")).isEqualTo("no tolerance code F in Walsin WR");
    assertThat(fault(WalsinWr.SYSTEM, "WR05X1002FTL")).isEqualTo("no size code WR05 in Walsin WR");
    assertThat(fault(WalsinWr.SYSTEM, "WR04X1002FTX"))
        .isEqualTo("no termination code X in Walsin WR");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(WalsinWr.SYSTEM, "WR04X1002FTL", List.of(), "WR04W1002FTL");
  }
}
