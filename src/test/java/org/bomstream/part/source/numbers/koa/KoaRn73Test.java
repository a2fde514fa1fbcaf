package org.bomstream.part.source.numbers.koa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class KoaRn73Test {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(KoaRn73.SYSTEM, "RN73H1JTTD1002B25"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel, 7 inch, paper, 4 mm "
                + "pitch; resistance 10 kΩ; technology thin film; "
                + "temperature_coefficient ±25 ppm/K; termination tin; tolerance ±0.1"
                + " %");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(KoaRn73.SYSTEM, "RN732ATTD49R9D50"))
        .isEqualTo(
            "0805 (2012 metric); packing tape and reel, 7 inch, paper, 4 mm "
                + "pitch; resistance 49.9 Ω; technology thin film; "
                + "temperature_coefficient ±50 ppm/K; termination tin; tolerance ±0.5"
                + " %");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(KoaRn73.SYSTEM, "RN73H1JTTD1002J25"))
        .isEqualTo("no tolerance code J in KOA Speer RN73");
    assertThat(fault(KoaRn73.SYSTEM, "RN73H1JTTD1002B33"))
        .isEqualTo("no temperature coefficient code 33 in KOA Speer RN73");
    assertThat(fault(KoaRn73.SYSTEM, "RN73C1J10KBTG"))
        .isEqualTo("no size code C1 in KOA Speer RN73");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(
        KoaRn73.SYSTEM, "RN73H1JTTD1002B25", List.of(), "RN731JTTD1002B25", "RN73R1JTTD1002B25");
  }
}
