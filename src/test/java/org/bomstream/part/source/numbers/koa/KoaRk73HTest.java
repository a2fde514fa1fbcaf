package org.bomstream.part.source.numbers.koa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class KoaRk73HTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(KoaRk73.RK73H, "RK73H1ETTP1002F"))
        .isEqualTo(
            "0402 (1005 metric); packing tape and reel, 7 inch, paper, 2 mm "
                + "pitch; resistance 10 kΩ; technology thick film; termination tin; "
                + "tolerance ±1 %");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(KoaRk73.RK73H, "RK73H1ETTP23R2F"))
        .isEqualTo(
            "0402 (1005 metric); packing tape and reel, 7 inch, paper, 2 mm "
                + "pitch; resistance 23.2 Ω; technology thick film; termination tin; "
                + "tolerance ±1 %");
    assertThat(whole(KoaRk73.RK73H, "RK73H1JTTD4990D"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel, 7 inch, paper, 4 mm "
                + "pitch; resistance 499 Ω; technology thick film; termination tin; "
                + "tolerance ±0.5 %");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(KoaRk73.RK73H, "RK73H1ETTP103F"))
        .isEqualTo("no resistance code 103F in KOA Speer RK73H");
    assertThat(fault(KoaRk73.RK73H, "RK73H1ETTP1003J"))
        .isEqualTo("no tolerance code J in KOA Speer RK73H");
    assertThat(fault(KoaRk73.RK73H, "RK73H1ETTP1011F"))
        .isEqualTo("no value 1.01 kΩ with tolerance code F in KOA Speer RK73H");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(
        KoaRk73.RK73H,
        "RK73H1ETTP1002F",
        List.of(),
        "RK73H1EATTP1002F",
        "RK73H1ERTTP1002F",
        "RK73H1ETTPL1002F");
  }
}
