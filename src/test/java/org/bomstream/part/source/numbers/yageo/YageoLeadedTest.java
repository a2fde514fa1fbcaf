package org.bomstream.part.source.numbers.yageo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class YageoLeadedTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(YageoLeaded.MFR, "MFR-25FBF52-100R"))
        .isEqualTo(
            "null; packing tape in box; power 250 mW; resistance 100 Ω; "
                + "technology metal film; tolerance ±1 %");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(YageoLeaded.MFR, "MFR-25FRF52-4K99"))
        .isEqualTo(
            "null; packing tape and reel; power 250 mW; resistance 4.99 kΩ; "
                + "technology metal film; tolerance ±1 %");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(YageoLeaded.MFR, "MFR-25FBF53-100R"))
        .isEqualTo("no F52- but F53- in Yageo MFR");
    assertThat(fault(YageoLeaded.MFR, "MFR-26FBF52-100R"))
        .isEqualTo("no power code -26 in Yageo MFR");
    assertThat(fault(YageoLeaded.MFR, "MFR-25FBF52-101R"))
        .isEqualTo("no value 101 Ω with tolerance code F in Yageo MFR");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(YageoLeaded.MFR, "MFR-25FBF52-100R", List.of());
  }
}
