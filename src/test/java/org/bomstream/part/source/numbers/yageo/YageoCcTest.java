package org.bomstream.part.source.numbers.yageo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class YageoCcTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(YageoCc.CC, "CC0402KRX7R7BB104"))
        .isEqualTo(
            "0402 (1005 metric); capacitance 100 nF; dielectric X7R; packing tape and reel, 7 inch, paper; technology multilayer ceramic; tolerance ±10 %; voltage 16 V");
  }

  @Test
  void readsVoltagesByTheirDigits() {
    assertThat(whole(YageoCc.CC, "CC0402KRX7R5BB105")).contains("voltage 6.3 V");
    assertThat(whole(YageoCc.CC, "CC0805KKX7R6BB106")).contains("voltage 10 V", "embossed");
    assertThat(whole(YageoCc.CC, "CC0603KRX7R9BB104")).contains("voltage 50 V");
  }

  @Test
  void readsClassOne() {
    assertThat(whole(YageoCc.CC, "CC0603JRNPO9BN330")).contains("C0G (NP0)", "capacitance 33 pF");
    assertThat(whole(YageoCc.CC, "CC0402CRNPO9BN4R7"))
        .contains("capacitance 4.7 pF", "tolerance ±0.25 pF");
  }

  @Test
  void readsTheOtherSeries() {
    assertThat(whole(YageoCc.CS, "CS0603KRX7R9BB103")).contains("termination flexible");
    assertThat(whole(YageoCc.AC, "AC0402KRX7R9BB102")).contains("qualification AEC-Q200");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(YageoCc.CC, "CC0402KRX7R7BN104"))
        .isEqualTo("no process code BN with X7R in Yageo CC");
    assertThat(fault(YageoCc.CC, "CC0402KRX7R3BB104")).isEqualTo("no voltage code 3 in Yageo CC");
    assertThat(fault(YageoCc.CC, "CC0402FRX7R7BB104"))
        .isEqualTo("no tolerance code F with 100 nF in Yageo CC");
    assertThat(fault(YageoCc.CC, "CC0402KRX7R7BB014"))
        .isEqualTo("no capacitance code 014 in Yageo CC");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(YageoCc.CC, "CC0402KRX7R7BB104", List.of());
  }
}
