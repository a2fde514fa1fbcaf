package org.bomstream.part.source.numbers.uniroyal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class UniRoyalArraysTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(UniRoyalArrays.SYSTEM, "4D03WGJ0103T5E"))
        .isEqualTo(
            "0603x4; packing tape and reel, 5000; power 62.5 mW; resistance 10 "
                + "kΩ; technology thick film; tolerance ±5 %");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(UniRoyalArrays.SYSTEM, "4D02WGJ0103TCE"))
        .isEqualTo(
            "0402x4; packing tape and reel, 10000; power 62.5 mW; resistance 10"
                + " kΩ; technology thick film; tolerance ±5 %");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(UniRoyalArrays.SYSTEM, "4D03WGJ1002T5E"))
        .isEqualTo("no resistance code 1002T5E in Uni-Royal arrays");
    assertThat(fault(UniRoyalArrays.SYSTEM, "4D04WGJ0103T5E"))
        .isEqualTo("no size code 4D04 in Uni-Royal arrays");
    assertThat(fault(UniRoyalArrays.SYSTEM, "4D03WAJ0103T5E"))
        .isEqualTo("no power code WA in Uni-Royal arrays");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(
        UniRoyalArrays.SYSTEM, "4D03WGJ0103T5E", List.of(), "4D02WGJ0103T5E");
  }
}
