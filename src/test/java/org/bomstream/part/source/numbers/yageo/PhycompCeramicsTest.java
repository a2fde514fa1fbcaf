package org.bomstream.part.source.numbers.yageo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhycompCeramicsTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(PhycompCeramics.SYSTEM, "223878715636"))
        .isEqualTo(
            "0402 (1005 metric); capacitance 10 nF; dielectric X7R; "
                + "technology multilayer ceramic; tolerance ±10 %; voltage 16 V");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(PhycompCeramics.SYSTEM, "223858715627"))
        .isEqualTo(
            "0402 (1005 metric); capacitance 2.2 nF; dielectric X7R; "
                + "technology multilayer ceramic; tolerance ±10 %; voltage 50 V");
    assertThat(whole(PhycompCeramics.SYSTEM, "222224013672"))
        .isEqualTo(
            "0805 (2012 metric); capacitance 4.7 µF; dielectric X5R; "
                + "technology multilayer ceramic; tolerance ±10 %; voltage 10 V");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(PhycompCeramics.SYSTEM, "223878715630"))
        .isEqualTo("no capacitance code 630 in Yageo 12NC ceramics");
    assertThat(fault(PhycompCeramics.SYSTEM, "223878715699"))
        .isEqualTo("no value 560 µF in Yageo 12NC ceramics");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(PhycompCeramics.SYSTEM, "223878715636", List.of());
  }
}
