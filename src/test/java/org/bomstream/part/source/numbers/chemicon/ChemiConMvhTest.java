package org.bomstream.part.source.numbers.chemicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChemiConMvhTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(ChemiConMvh.SYSTEM, "EMVH101ADA100MHA0G"))
        .isEqualTo(
            "null; capacitance 10 µF; technology aluminium electrolytic; "
                + "tolerance ±20 %; voltage 100 V");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(ChemiConMvh.SYSTEM, "EMVH101ARA470MKE0S"))
        .isEqualTo(
            "null; capacitance 47 µF; technology aluminium electrolytic; "
                + "tolerance ±20 %; voltage 100 V");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(ChemiConMvh.SYSTEM, "EMVH102ADA100MHA0G"))
        .isEqualTo("no voltage code 102 in Nippon Chemi-Con MVH");
    assertThat(fault(ChemiConMvh.SYSTEM, "EMVH101ADA100MHB0G"))
        .isEqualTo("no size code HB0 in Nippon Chemi-Con MVH");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(ChemiConMvh.SYSTEM, "EMVH101ADA100MHA0G", List.of(8, 17));
  }
}
