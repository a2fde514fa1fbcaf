package org.bomstream.part.source.numbers.fenghua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class FenghuaRsTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(FenghuaRc.RS, "RS-03K1002FT"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel; power 100 mW; "
                + "resistance 10 kΩ; technology thick film; tolerance ±1 %");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(FenghuaRc.RS, "RS-03K103FT"))
        .isEqualTo("no resistance code 103FT in Guangdong Fenghua RS");
    assertThat(fault(FenghuaRc.RS, "RS-03K1002JT"))
        .isEqualTo("no tolerance code J in Guangdong Fenghua RS");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(FenghuaRc.RS, "RS-03K1002FT", List.of());
  }
}
