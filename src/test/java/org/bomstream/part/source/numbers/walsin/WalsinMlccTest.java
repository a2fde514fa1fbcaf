package org.bomstream.part.source.numbers.walsin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class WalsinMlccTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(WalsinMlcc.SYSTEM, "0402B104K160CT"))
        .isEqualTo(
            "0402 (1005 metric); capacitance 100 nF; dielectric X7R; packing tape and reel, 7 inch; technology multilayer ceramic; termination copper, nickel, tin; tolerance ±10 %; voltage 16 V");
  }

  @Test
  void readsVoltagesByThreeCharacters() {
    assertThat(whole(WalsinMlcc.SYSTEM, "0603N102J500CT")).contains("C0G (NP0)", "voltage 50 V");
    assertThat(whole(WalsinMlcc.SYSTEM, "0402X105K6R3CT")).contains("X5R", "voltage 6.3 V");
    assertThat(whole(WalsinMlcc.SYSTEM, "1206B102K202CT")).contains("voltage 2 kV");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(WalsinMlcc.SYSTEM, "0402B104K170CT"))
        .isEqualTo("no voltage code 170 in Walsin MLCC");
    assertThat(fault(WalsinMlcc.SYSTEM, "0402B104K160NT"))
        .isEqualTo("no termination code N in Walsin MLCC");
    assertThat(fault(WalsinMlcc.SYSTEM, "0402B104K160CQ"))
        .isEqualTo("no packing code Q in Walsin MLCC");
    assertThat(fault(WalsinMlcc.SYSTEM, "0402N104Z160CT"))
        .isEqualTo("no tolerance code Z with 100 nF in Walsin MLCC");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(WalsinMlcc.SYSTEM, "0402B104K160CT", List.of());
  }
}
