package org.bomstream.part.source.numbers.avx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class AvxKgmTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(AvxKgm.KGM, "KGM15BR71H104KT"))
        .isEqualTo(
            "0603 (1608 metric); capacitance 100 nF; dielectric X7R; packing tape and reel, 7 inch, paper; technology multilayer ceramic; tolerance ±10 %; voltage 50 V");
  }

  @Test
  void qualifiesTheSeriesForCars() {
    assertThat(whole(AvxKgm.KAM, "KAM15BR71H104KT")).contains("qualification AEC-Q200");
    assertThat(whole(AvxKgm.KGM, "KGM05ACG1H100JH")).doesNotContain("qualification");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(AvxKgm.KGM, "KGM15BR71H104KH"))
        .isEqualTo("no packing code H with size code 15 in KYOCERA AVX KGM");
    assertThat(fault(AvxKgm.KGM, "KGM15BR71H104K"))
        .isEqualTo("no packing code at the end in KYOCERA AVX KGM");
    assertThat(fault(AvxKgm.KGM, "KGM15BR91H104KT"))
        .isEqualTo("no dielectric code R9 in KYOCERA AVX KGM");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(AvxKgm.KGM, "KGM15BR71H104KT", List.of(5));
  }
}
