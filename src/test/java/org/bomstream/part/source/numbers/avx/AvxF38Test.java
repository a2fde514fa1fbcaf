package org.bomstream.part.source.numbers.avx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class AvxF38Test {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(AvxF38.SYSTEM, "F380J476MSAAH1"))
        .isEqualTo(
            "0805 (2012 metric); capacitance 47 µF; "
                + "packing tape and reel, 7 inch, 8 mm; special AH1; "
                + "technology tantalum polymer; tolerance ±20 %; voltage 6.3 V");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(AvxF38.SYSTEM, "F381A476MSALZT"))
        .isEqualTo(
            "0805 (2012 metric); capacitance 47 µF; "
                + "packing tape and reel, 7 inch, 8 mm; special LZT; "
                + "technology tantalum polymer; tolerance ±20 %; voltage 10 V");
    assertThat(whole(AvxF38.SYSTEM, "F381A225MMA"))
        .isEqualTo(
            "0603 (1608 metric); capacitance 2.2 µF; "
                + "packing tape and reel, 7 inch, 8 mm; technology tantalum polymer; "
                + "tolerance ±20 %; voltage 10 V");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(AvxF38.SYSTEM, "F380J476MXAAH1"))
        .isEqualTo("no case code X in KYOCERA AVX F38");
    assertThat(fault(AvxF38.SYSTEM, "F380J476KSAAH1"))
        .isEqualTo("no tolerance code K in KYOCERA AVX F38");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(AvxF38.SYSTEM, "F380J476MSAAH1", List.of());
  }
}
