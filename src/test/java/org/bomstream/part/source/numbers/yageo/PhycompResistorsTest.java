package org.bomstream.part.source.numbers.yageo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhycompResistorsTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(PhycompResistors.SYSTEM, "232270671003L"))
        .isEqualTo(
            "0402 (1005 metric); resistance 10 kΩ; technology thick film; "
                + "termination lead-free; tolerance ±1 %");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(PhycompResistors.SYSTEM, "232270672401L"))
        .isEqualTo(
            "0402 (1005 metric); resistance 240 Ω; technology thick film; "
                + "termination lead-free; tolerance ±1 %");
    assertThat(whole(PhycompResistors.SYSTEM, "232270674999L"))
        .isEqualTo(
            "0402 (1005 metric); resistance 49.9 Ω; technology thick film; "
                + "termination lead-free; tolerance ±1 %");
    assertThat(whole(PhycompResistors.SYSTEM, "232270591001L"))
        .isEqualTo(
            "0402 (1005 metric); resistance 0 Ω (jumper); technology thick film; "
                + "termination lead-free");
    assertThat(whole(PhycompResistors.SYSTEM, "232270671002"))
        .isEqualTo(
            "0402 (1005 metric); resistance 1 kΩ; technology thick film; " + "tolerance ±1 %");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(PhycompResistors.SYSTEM, "232270671013L"))
        .isEqualTo("no value 10.1 kΩ in Yageo 12NC resistors");
    assertThat(fault(PhycompResistors.SYSTEM, "232270671000L"))
        .isEqualTo("no resistance code 1000L in Yageo 12NC resistors");
    assertThat(fault(PhycompResistors.SYSTEM, "232270591002L"))
        .isEqualTo("no 1001 but 1002 in Yageo 12NC resistors");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(PhycompResistors.SYSTEM, "232270671003L", List.of());
  }
}
