package org.bomstream.part.source.numbers.multicomp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class MulticompMcwrTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(MulticompMcwr.SYSTEM, "MCWR06X1002FTL"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel, 7 inch, paper; power "
                + "100 mW; resistance 10 kΩ; technology thick film; termination lead-"
                + "free; tolerance ±1 %");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(MulticompMcwr.SYSTEM, "MCMR06X1003FTL"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel, 7 inch, paper; power "
                + "100 mW; resistance 100 kΩ; technology thick film; termination "
                + "lead-free; tolerance ±1 %");
    assertThat(whole(MulticompMcwr.SYSTEM, "MCSR06X3301FTL"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel, 7 inch, paper; power "
                + "100 mW; resistance 3.3 kΩ; technology thick film; termination "
                + "lead-free; tolerance ±1 %");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(MulticompMcwr.SYSTEM, "MCWR06X1002FTX"))
        .isEqualTo("no termination code X in Multicomp MCWR, MCMR, MCSR");
    assertThat(fault(MulticompMcwr.SYSTEM, "MCWR05X1002FTL"))
        .isEqualTo("no size code 05X in Multicomp MCWR, MCMR, MCSR");
    assertThat(fault(MulticompMcwr.SYSTEM, "MCWR06X103FTL"))
        .isEqualTo("no tolerance code F in Multicomp MCWR, MCMR, MCSR");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(
        MulticompMcwr.SYSTEM, "MCWR06X1002FTL", List.of(), "MCMR06X1002FTL", "MCSR06X1002FTL");
  }
}
