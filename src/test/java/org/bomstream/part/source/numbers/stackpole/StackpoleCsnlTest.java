package org.bomstream.part.source.numbers.stackpole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class StackpoleCsnlTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(StackpoleCsnl.SYSTEM, "CSNL2512FT3L00"))
        .isEqualTo(
            "2512 (6332 metric); packing tape and reel, 7 inch; resistance 3 mΩ; "
                + "tolerance ±1 %");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(StackpoleCsnl.SYSTEM, "CSNL2512FT10L0"))
        .isEqualTo(
            "2512 (6332 metric); packing tape and reel, 7 inch; resistance 10 mΩ; "
                + "tolerance ±1 %");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(StackpoleCsnl.SYSTEM, "CSNL2512FT3R00"))
        .isEqualTo("no value 3 Ω in Stackpole CSNL");
    assertThat(fault(StackpoleCsnl.SYSTEM, "CSNL0402FT3L00"))
        .isEqualTo("no size code 0402 in Stackpole CSNL");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(StackpoleCsnl.SYSTEM, "CSNL2512FT3L00", List.of());
  }
}
