package org.bomstream.part.source.numbers.koa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class KoaRk73Test {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(KoaRk73.RK73B, "RK73B1ETTP103J"))
        .isEqualTo(
            "0402 (1005 metric); packing tape and reel, 7 inch, paper, 2 mm "
                + "pitch; resistance 10 kΩ; technology thick film; termination tin; "
                + "tolerance ±5 %");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(KoaRk73.RK73B, "RK73B2BTTD110J"))
        .isEqualTo(
            "1206 (3216 metric); packing tape and reel, 7 inch, paper, 4 mm "
                + "pitch; power 250 mW; resistance 11 Ω; technology thick film; "
                + "termination tin; tolerance ±5 %");
    assertThat(whole(KoaRk73.RK73B, "RK73BW3ATTE303J"))
        .isEqualTo(
            "2512 (6332 metric); packing tape and reel, 7 inch, embossed, 4 mm "
                + "pitch; power 1 W; resistance 30 kΩ; technology thick film; "
                + "termination tin; tolerance ±5 %");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(KoaRk73.RK73B, "RK73B1ETTP103F"))
        .isEqualTo("no tolerance code F in KOA Speer RK73B");
    assertThat(fault(KoaRk73.RK73B, "RK73B1ETTE103J"))
        .isEqualTo("no packing code TE with size code 1E in KOA Speer RK73B");
    assertThat(fault(KoaRk73.RK73B, "RK73B1XTTP103J"))
        .isEqualTo("no size code 1X in KOA Speer RK73B");
    assertThat(fault(KoaRk73.RK73B, "RK73B1ETTP143J"))
        .isEqualTo("no value 14 kΩ with tolerance code J in KOA Speer RK73B");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(
        KoaRk73.RK73B,
        "RK73B1ETTP103J",
        List.of(),
        "RK73B1EATTP103J",
        "RK73B1ERTTP103J",
        "RK73B1ETTPL103J");
  }
}
