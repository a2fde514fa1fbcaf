package org.bomstream.part.source.numbers.vishay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class Vishay592dTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(Vishay592d.SYSTEM, "592D337X0010R2T20H"))
        .isEqualTo(
            "null; capacitance 330 µF; case R; height 2.0 mm; "
                + "packing tape and reel, 7 inch; technology tantalum; termination tin; "
                + "tolerance ±20 %; voltage 10 V");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(Vishay592d.SYSTEM, "592D337X5010R2T20H"))
        .isEqualTo("no tolerance code X5 in Vishay 592D");
    assertThat(fault(Vishay592d.SYSTEM, "592D337X0010R2T99H"))
        .isEqualTo("no height code 99H in Vishay 592D");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(Vishay592d.SYSTEM, "592D337X0010R2T20H", List.of());
  }
}
