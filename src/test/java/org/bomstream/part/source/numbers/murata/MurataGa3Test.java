package org.bomstream.part.source.numbers.murata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class MurataGa3Test {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(MurataGa3.SYSTEM, "GA343DR7GD472KW01L"))
        .isEqualTo(
            "1812 (4532 metric); capacitance 4.7 nF; dielectric X7R; height 2.0 mm; "
                + "packing tape and reel, 7 inch, embossed; technology multilayer ceramic; "
                + "tolerance ±10 %; type GD; voltage 250 V AC");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(MurataGa3.SYSTEM, "GA343DR7GX472KW01L"))
        .isEqualTo("no type code GX in Murata GA3");
    assertThat(fault(MurataGa3.SYSTEM, "GA318DR7GD472KW01L"))
        .isEqualTo("no size code 18 in Murata GA3");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(MurataGa3.SYSTEM, "GA343DR7GD472KW01L", List.of(14, 15, 16));
  }
}
