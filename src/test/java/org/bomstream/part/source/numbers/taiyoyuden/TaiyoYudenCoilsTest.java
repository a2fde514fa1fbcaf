package org.bomstream.part.source.numbers.taiyoyuden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.bomstream.part.source.numbers.Numbers;
import org.junit.jupiter.api.Test;

class TaiyoYudenCoilsTest {

  @Test
  void readsWholeNumbers() {
    assertThat(whole(TaiyoYudenCoils.LB, "LB2012T100M"))
        .isEqualTo(
            "0805 (2012 metric); inductance 10 µH; packing tape and reel; series LB; technology wire wound; tolerance ±20 %");
    assertThat(whole(TaiyoYudenCoils.BR, "BRL1608T1R0M"))
        .isEqualTo(
            "0603 (1608 metric); inductance 1 µH; packing tape and reel; series BRL; technology wire wound; tolerance ±20 %");
    assertThat(whole(TaiyoYudenCoils.CB, "CBC3225T100KR"))
        .isEqualTo(
            "1210 (3225 metric); inductance 10 µH; packing tape and reel; series CBC; technology wire wound; tolerance ±10 %");
    assertThat(whole(TaiyoYudenCoils.NRS, "NRS4018T470MDGJ"))
        .isEqualTo(
            "null; inductance 47 µH; packing tape and reel; technology wire wound, shielded; tolerance ±20 %");
  }

  @Test
  void refusesWhatIsNotMade() {
    assertThat(fault(TaiyoYudenCoils.NRS, "NRS4018T470MJGJ"))
        .isEqualTo("no suffix JGJ with size code 4018 in Taiyo Yuden NRS");
    assertThat(fault(TaiyoYudenCoils.LB, "LB2012T101Q"))
        .isEqualTo("no tolerance code Q in Taiyo Yuden LB");
    assertThat(fault(TaiyoYudenCoils.NR, "NR4019T100M"))
        .isEqualTo("no size code 4019 in Taiyo Yuden NR");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    Numbers.everyChangeSaysSomethingElse(TaiyoYudenCoils.LB, "LB2012T100M", List.of());
    Numbers.everyChangeSaysSomethingElse(TaiyoYudenCoils.NRS, "NRS4018T470MDGJ", List.of());
  }
}
