package org.bomstream.part.source.numbers.panasonic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class PanasonicEchuTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(PanasonicEchu.SYSTEM, "ECHU1C471JX5"))
        .isEqualTo(
            "null; capacitance 470 pF; packing tape and reel, 7 inch; "
                + "technology PPS film; tolerance ±5 %; voltage 16 V");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(PanasonicEchu.SYSTEM, "ECH-U1C182GX5"))
        .isEqualTo(
            "null; capacitance 1.8 nF; packing tape and reel, 7 inch; "
                + "technology PPS film; tolerance ±2 %; voltage 16 V");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(PanasonicEchu.SYSTEM, "ECHU1C471KX5"))
        .isEqualTo("no tolerance code K in Panasonic ECHU(X)");
    assertThat(fault(PanasonicEchu.SYSTEM, "ECHU1A471JX5"))
        .isEqualTo("no voltage code 1A in Panasonic ECHU(X)");
    assertThat(fault(PanasonicEchu.SYSTEM, "ECHU1C471JB5"))
        .isEqualTo("no X but B in Panasonic ECHU(X)");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(PanasonicEchu.SYSTEM, "ECHU1C471JX5", List.of(2, 3));
  }
}
