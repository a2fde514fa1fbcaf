package org.bomstream.part.source.numbers.vishay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class VishayWslTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(VishayWsl.SYSTEM, "WSL2512R0100FEA"))
        .isEqualTo(
            "2512 (6332 metric); packing tape and reel, lead-free; resistance "
                + "10 mΩ; technology metal strip; tolerance ±1 %");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(VishayWsl.SYSTEM, "WSL25125L000FEA18"))
        .isEqualTo(
            "2512 (6332 metric); packing tape and reel, lead-free; resistance 5"
                + " mΩ; technology metal strip; tolerance ±1 %");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(VishayWsl.SYSTEM, "WSL2512R0100FXX"))
        .isEqualTo("no packing code XX in Vishay WSL");
    assertThat(fault(VishayWsl.SYSTEM, "WSL2513R0100FEA"))
        .isEqualTo("no size code 2513 in Vishay WSL");
    assertThat(fault(VishayWsl.SYSTEM, "WSL25121R000FEA")).isEqualTo("no value 1 Ω in Vishay WSL");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(VishayWsl.SYSTEM, "WSL2512R0100FEA", List.of(), "WSL2512R0100FEH");
  }
}
