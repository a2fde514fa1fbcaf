package org.bomstream.part.source.numbers.cts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class Cts742Test {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(Cts742.SYSTEM, "742C083392JP"))
        .isEqualTo(
            "0603x4; resistance 3.9 kΩ; technology thick film; "
                + "termination lead-free; tolerance ±5 %");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(Cts742.SYSTEM, "742C1631002FPTR"))
        .isEqualTo(
            "0603x8; packing tape and reel; resistance 10 kΩ; technology thick film; "
                + "termination lead-free; tolerance ±1 %");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(Cts742.SYSTEM, "742C163472"))
        .isEqualTo("no tolerance code at the end in CTS 742");
    assertThat(fault(Cts742.SYSTEM, "742C093472J")).isEqualTo("no array code 742C093 in CTS 742");
    assertThat(fault(Cts742.SYSTEM, "742C163473F")).isEqualTo("no tolerance code F in CTS 742");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(Cts742.SYSTEM, "742C083392JP", List.of(), "742C043392JP");
  }
}
