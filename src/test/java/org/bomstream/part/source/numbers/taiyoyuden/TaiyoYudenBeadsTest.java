package org.bomstream.part.source.numbers.taiyoyuden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.bomstream.part.source.numbers.Numbers;
import org.junit.jupiter.api.Test;

class TaiyoYudenBeadsTest {

  @Test
  void readsWholeNumbers() {
    assertThat(whole(TaiyoYudenBeads.SYSTEM, "BK1608HS600-T"))
        .isEqualTo(
            "0603 (1608 metric); impedance 60 Ω at 100 MHz; packing tape and reel; series HS");
    assertThat(whole(TaiyoYudenBeads.SYSTEM, "BK1005HM471-TV"))
        .isEqualTo(
            "0402 (1005 metric); impedance 470 Ω at 100 MHz; packing tape and reel; qualification AEC-Q200; series HM");
  }

  @Test
  void refusesWhatIsNotMade() {
    assertThat(fault(TaiyoYudenBeads.SYSTEM, "BK1608HS601"))
        .isEqualTo("no packing code at the end in Taiyo Yuden BK");
    assertThat(fault(TaiyoYudenBeads.SYSTEM, "BK1608HS610-T"))
        .isEqualTo("no impedance code 610 of type 1608HS in Taiyo Yuden BK");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    Numbers.everyChangeSaysSomethingElse(TaiyoYudenBeads.SYSTEM, "BK1608HS600-T", List.of());
  }
}
