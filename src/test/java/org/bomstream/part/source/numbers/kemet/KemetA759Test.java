package org.bomstream.part.source.numbers.kemet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class KemetA759Test {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(KemetA759.SYSTEM, "A759MW157M1JAAE048"))
        .isEqualTo(
            "null; capacitance 150 µF; esr 48 mΩ; packing bulk; "
                + "technology aluminium polymer; tolerance ±20 %; voltage 63 V");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(KemetA759.SYSTEM, "A759XX157M1JAAE048"))
        .isEqualTo("no size code XX in KEMET A759");
    assertThat(fault(KemetA759.SYSTEM, "A759MW157M2JAAE048"))
        .isEqualTo("no voltage code 2J in KEMET A759");
    assertThat(fault(KemetA759.SYSTEM, "A759MW157M1JAAE000"))
        .isEqualTo("no ESR code after A759MW157M1JAAE in KEMET A759");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(KemetA759.SYSTEM, "A759MW157M1JAAE048", List.of());
  }
}
