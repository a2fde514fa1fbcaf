package org.bomstream.part.source.numbers.tdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class TdkCgaTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(TdkCga.CGA, "CGA3E2X7R1H104K080AA"))
        .isEqualTo(
            "0603 (1608 metric); capacitance 100 nF; dielectric X7R; height 0.8 mm; packing tape and reel, 7 inch, pitch 4 mm; qualification AEC-Q200; technology multilayer ceramic; tolerance ±10 %; voltage 50 V");
  }

  @Test
  void readsTheOtherSeries() {
    assertThat(whole(TdkCga.CGJ, "CGJ2B3X7R1H333K050BB")).contains("0402", "capacitance 33 nF");
    assertThat(whole(TdkCga.CGJ, "CGJ2B3X7R1H333K050BB")).doesNotContain("qualification");
    assertThat(whole(TdkCga.CEU, "CEU3E2X7R1H103K080AE"))
        .contains("qualification AEC-Q200", "termination flexible");
  }

  @Test
  void readsNumbersOfOlderCatalogues() {
    assertThat(whole(TdkCga.CGA, "CGA4F3X7S2A224K"))
        .contains("0805", "height 0.85 mm", "voltage 100 V");
  }

  @Test
  void refusesHeightsThatContradict() {
    assertThat(fault(TdkCga.CGA, "CGA3E2X7R1H104K085AA"))
        .isEqualTo("not the height 080 that E says in TDK CGA");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(TdkCga.CGA, "CGA3E5X7R1H104K080AA"))
        .isEqualTo("no life test code 5 in TDK CGA");
    assertThat(fault(TdkCga.CGA, "CGA2E2X7R1H104K080AA"))
        .isEqualTo("no height 0.8 mm with size code 2 in TDK CGA");
    assertThat(fault(TdkCga.CGA, "CGA0E2X7R1H104K080AA")).isEqualTo("no size code 0 in TDK CGA");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(TdkCga.CGA, "CGA3E2X7R1H104K080AA", List.of(5, 19));
  }
}
