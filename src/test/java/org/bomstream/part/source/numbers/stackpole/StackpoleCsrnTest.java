package org.bomstream.part.source.numbers.stackpole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class StackpoleCsrnTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(StackpoleCsrn.SYSTEM, "CSRN2512FK15L0"))
        .isEqualTo(
            "2512 (6332 metric); packing tape and reel; resistance 15 mΩ; " + "tolerance ±1 %");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(StackpoleCsrn.SYSTEM, "CSRN2512FKR250"))
        .isEqualTo(
            "2512 (6332 metric); packing tape and reel; resistance 250 mΩ; " + "tolerance ±1 %");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(StackpoleCsrn.SYSTEM, "CSRN2512FK15R0"))
        .isEqualTo("no value 15 Ω in Stackpole CSRN");
    assertThat(fault(StackpoleCsrn.SYSTEM, "CSRN2512FX15L0"))
        .isEqualTo("no packing code X in Stackpole CSRN");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(StackpoleCsrn.SYSTEM, "CSRN2512FK15L0", List.of());
  }
}
