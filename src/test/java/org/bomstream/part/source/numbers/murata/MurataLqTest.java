package org.bomstream.part.source.numbers.murata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.bomstream.part.source.numbers.Numbers;
import org.junit.jupiter.api.Test;

class MurataLqTest {

  @Test
  void readsWholeNumbers() {
    assertThat(whole(MurataLq.LQW, "LQW15AN12NJ00D"))
        .isEqualTo(
            "0402 (1005 metric); inductance 12 nH; packing tape and reel, 7 inch, paper; series 15AN; technology wire wound; tolerance ±5 %");
    assertThat(whole(MurataLq.LQW, "LQW18ANR18G00D"))
        .isEqualTo(
            "0603 (1608 metric); inductance 180 nH; packing tape and reel, 7 inch, paper; series 18AN; technology wire wound; tolerance ±2 %");
    assertThat(whole(MurataLq.LQG, "LQG15HS3N9S02D"))
        .isEqualTo(
            "0402 (1005 metric); inductance 3.9 nH; packing tape and reel, 7 inch, paper; series 15HS; technology multilayer; tolerance ±0.3 nH");
    assertThat(whole(MurataLq.LQH, "LQH43CN101K03L"))
        .isEqualTo(
            "1812 (4532 metric); inductance 100 µH; packing tape and reel, 7 inch, embossed; series 43CN; technology wire wound; tolerance ±10 %");
    assertThat(whole(MurataLq.LQH, "LQH3NPN2R2MJ0L"))
        .isEqualTo(
            "null; inductance 2.2 µH; packing tape and reel, 7 inch, embossed; series 3NPN; technology wire wound; tolerance ±20 %");
    assertThat(whole(MurataLq.LQP, "LQP03TN2N7B02D"))
        .isEqualTo(
            "0201 (0603 metric); inductance 2.7 nH; packing tape and reel, 7 inch, paper; series 03TN; technology film; tolerance ±0.1 nH");
  }

  @Test
  void refusesWhatIsNotMade() {
    assertThat(fault(MurataLq.LQW, "LQW15AN14NJ00D"))
        .isEqualTo("no inductance 14 nH in Murata LQW");
    assertThat(fault(MurataLq.LQW, "LQW15AN47NC00D"))
        .isEqualTo("no tolerance code C with 47 nH in Murata LQW");
    assertThat(fault(MurataLq.LQW, "LQW15AN12NJ02D"))
        .isEqualTo("no features code 02 in Murata LQW");
    assertThat(fault(MurataLq.LQW, "LQW15AN12NJ00"))
        .isEqualTo("no packing code at the end in Murata LQW");
    assertThat(fault(MurataLq.LQG, "LQG15HS3N9Q02D"))
        .isEqualTo("no tolerance code Q in Murata LQG");
    assertThat(fault(MurataLq.LQH, "LQH32PN2R2RN0L"))
        .isEqualTo("no tolerance code R in Murata LQH");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    Numbers.everyChangeSaysSomethingElse(MurataLq.LQG, "LQG15HS3N9S02D", List.of());
    Numbers.everyChangeSaysSomethingElse(MurataLq.LQH, "LQH43CN101K03L", List.of());
  }
}
