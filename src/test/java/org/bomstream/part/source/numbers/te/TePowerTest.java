package org.bomstream.part.source.numbers.te;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class TePowerTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(TePower.SYSTEM, "3522240RFT"))
        .isEqualTo(
            "2512 (6332 metric); packing tape and reel; resistance 240 Ω; "
                + "technology thick film; tolerance ±1 %");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(TePower.SYSTEM, "352230RFT"))
        .isEqualTo(
            "2512 (6332 metric); packing tape and reel; resistance 30 Ω; "
                + "technology thick film; tolerance ±1 %");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(TePower.SYSTEM, "3522240RBT"))
        .isEqualTo("no tolerance code B in TE Connectivity 3522");
    assertThat(fault(TePower.SYSTEM, "3522241RFT"))
        .isEqualTo("no value 241 Ω with tolerance code F in TE Connectivity 3522");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(TePower.SYSTEM, "3522240RFT", List.of());
  }
}
