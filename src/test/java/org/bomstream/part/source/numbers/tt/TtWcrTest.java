package org.bomstream.part.source.numbers.tt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class TtWcrTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(TtWcr.WCR, "WCR0603-10KFI"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel; qualification AEC-Q200;"
                + " resistance 10 kΩ; technology thick film; tolerance ±1 %");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(TtWcr.WCR, "WCR0603-3K3FI"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel; qualification AEC-Q200;"
                + " resistance 3.3 kΩ; technology thick film; tolerance ±1 %");
    assertThat(whole(TtWcr.WCR, "WCR0603-R005JI"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel; qualification AEC-Q200;"
                + " resistance 0 Ω (jumper); technology thick film");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(TtWcr.WCR, "WCR0603-10KXI"))
        .isEqualTo("no tolerance code X in TT Electronics WCR");
    assertThat(fault(TtWcr.WCR, "WCR0604-10KFI"))
        .isEqualTo("no size code 0604- in TT Electronics WCR");
    assertThat(fault(TtWcr.WCR, "WCR0603-10K1FI"))
        .isEqualTo("no value 10.1 kΩ with tolerance code F in TT Electronics WCR");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(TtWcr.WCR, "WCR0603-10KFI", List.of(), "WCR0603-10K0FI");
  }
}
