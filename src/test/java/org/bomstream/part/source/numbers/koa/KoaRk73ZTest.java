package org.bomstream.part.source.numbers.koa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class KoaRk73ZTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(KoaRk73.RK73Z, "RK73Z1ETTP"))
        .isEqualTo(
            "0402 (1005 metric); packing tape and reel, 7 inch, paper, 2 mm "
                + "pitch; resistance 0 Ω (jumper); technology thick film; termination"
                + " tin");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(KoaRk73.RK73Z, "RK73Z2ATTD"))
        .isEqualTo(
            "0805 (2012 metric); packing tape and reel, 7 inch, paper, 4 mm "
                + "pitch; resistance 0 Ω (jumper); technology thick film; termination"
                + " tin");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(KoaRk73.RK73Z, "RK73Z1ETTPX"))
        .isEqualTo("nothing comes after RK73Z1ETTP in KOA Speer RK73Z");
    assertThat(fault(KoaRk73.RK73Z, "RK73Z1ET"))
        .isEqualTo("no packing code at the end in KOA Speer RK73Z");
    assertThat(fault(KoaRk73.RK73Z, "RK73Z1ETTE"))
        .isEqualTo("no packing code TE with size code 1E in KOA Speer RK73Z");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(
        KoaRk73.RK73Z, "RK73Z1ETTP", List.of(), "RK73Z1EATTP", "RK73Z1ERTTP");
  }
}
