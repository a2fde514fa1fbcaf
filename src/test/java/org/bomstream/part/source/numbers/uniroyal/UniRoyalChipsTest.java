package org.bomstream.part.source.numbers.uniroyal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class UniRoyalChipsTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(UniRoyalChips.SYSTEM, "0402WGF1002TCE"))
        .isEqualTo(
            "0402 (1005 metric); packing tape and reel, 10000; power 62.5 mW; "
                + "resistance 10 kΩ; technology thick film; tolerance ±1 %");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(UniRoyalChips.SYSTEM, "0805W8J0103T5E"))
        .isEqualTo(
            "0805 (2012 metric); packing tape and reel, 5000; power 125 mW; "
                + "resistance 10 kΩ; technology thick film; tolerance ±5 %");
    assertThat(whole(UniRoyalChips.SYSTEM, "0603WAF100JT5E"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel, 5000; power 100 mW; "
                + "resistance 10 Ω; technology thick film; tolerance ±1 %");
    assertThat(whole(UniRoyalChips.SYSTEM, "1206W4F100LT5E"))
        .isEqualTo(
            "1206 (3216 metric); packing tape and reel, 5000; power 250 mW; "
                + "resistance 100 mΩ; technology thick film; tolerance ±1 %");
    assertThat(whole(UniRoyalChips.SYSTEM, "0402WGF0000TCE"))
        .isEqualTo(
            "0402 (1005 metric); packing tape and reel, 10000; power 62.5 mW; "
                + "resistance 0 Ω (jumper); technology thick film");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(UniRoyalChips.SYSTEM, "0402WGF0103TCE"))
        .isEqualTo("no resistance code 0103TCE in Uni-Royal thick film chips");
    assertThat(fault(UniRoyalChips.SYSTEM, "0402WGJ1002TCE"))
        .isEqualTo("no resistance code 1002TCE in Uni-Royal thick film chips");
    assertThat(fault(UniRoyalChips.SYSTEM, "0402WAF1002TCE"))
        .isEqualTo("no power code WA with size code 0402 in Uni-Royal thick film chips");
    assertThat(fault(UniRoyalChips.SYSTEM, "0402WGF1012TCE"))
        .isEqualTo("no value 10.1 kΩ with tolerance code F in Uni-Royal thick film chips");
    assertThat(fault(UniRoyalChips.SYSTEM, "0402WGF1002TXE"))
        .isEqualTo("no packing code TXE in Uni-Royal thick film chips");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(UniRoyalChips.SYSTEM, "0402WGF1002TCE", List.of());
  }
}
