package org.bomstream.part.source.numbers.vishay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class VishayIhlpTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(VishayIhlp.SYSTEM, "IHLP1616ABERR47M11"))
        .isEqualTo(
            "null; inductance 470 nH; model 1616AB; packing tape and reel; "
                + "series 11; termination lead-free; tolerance ±20 %");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(VishayIhlp.SYSTEM, "IHLP1616ABER1R0M11"))
        .isEqualTo(
            "null; inductance 1 µH; model 1616AB; packing tape and reel; series 11; "
                + "termination lead-free; tolerance ±20 %");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(VishayIhlp.SYSTEM, "IHLP1616XBERR47M11"))
        .isEqualTo("no model code 1616XB in Vishay IHLP");
    assertThat(fault(VishayIhlp.SYSTEM, "IHLP1616ABERR47K11"))
        .isEqualTo("no tolerance code K in Vishay IHLP");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(VishayIhlp.SYSTEM, "IHLP1616ABERR47M11", List.of());
  }
}
