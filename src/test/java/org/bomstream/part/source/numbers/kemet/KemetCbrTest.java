package org.bomstream.part.source.numbers.kemet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class KemetCbrTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(KemetCbr.SYSTEM, "CBR04C180F5GAC"))
        .isEqualTo(
            "0402 (1005 metric); capacitance 18 pF; dielectric C0G (NP0); "
                + "technology multilayer ceramic; tolerance ±1 %; voltage 50 V");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(KemetCbr.SYSTEM, "CBR06C479C1GACTU"))
        .isEqualTo(
            "0603 (1608 metric); capacitance 4.7 pF; dielectric C0G (NP0); "
                + "packing tape and reel, 7 inch; technology multilayer ceramic; "
                + "tolerance ±0.25 pF; voltage 100 V");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(KemetCbr.SYSTEM, "CBR04C180F5RAC"))
        .isEqualTo("no dielectric code R in KEMET CBR");
    assertThat(fault(KemetCbr.SYSTEM, "CBR05C180F5GAC")).isEqualTo("no size code 05 in KEMET CBR");
    assertThat(fault(KemetCbr.SYSTEM, "CBR04C103J5GAC")).isEqualTo("no value 10 nF in KEMET CBR");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(KemetCbr.SYSTEM, "CBR04C180F5GAC", List.of());
  }
}
