package org.bomstream.part.source.numbers.yageo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.read;
import static org.bomstream.part.source.numbers.Numbers.value;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.bomstream.part.source.numbers.Numbers;
import org.junit.jupiter.api.Test;

class YageoChipsTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(YageoChips.RC, "RC0402FR-0710KL"))
        .isEqualTo(
            "0402 (1005 metric); packing tape and reel, 7 inch, paper; power 62.5 mW;"
                + " resistance 10 kΩ; technology thick film; termination lead-free;"
                + " tolerance ±1 %");
    assertThat(read(YageoChips.RC, "RC0402FR-0710KL").inWords())
        .isEqualTo("10 kΩ, ±1 %, 0402 (1005 metric)");
  }

  @Test
  void readsValuesInBaseUnits() {
    assertThat(value(YageoChips.RC, "RC0603FR-074K7L", "resistance")).isEqualTo("4700");
    assertThat(value(YageoChips.RC, "RC0805FR-0797R6L", "resistance")).isEqualTo("97.6");
    assertThat(value(YageoChips.RC, "RC1206JR-072ML", "resistance")).isEqualTo("2000000");
  }

  @Test
  void readsAJumperWithoutTolerance() {
    assertThat(whole(YageoChips.RC, "RC0603JR-070RL"))
        .contains("resistance 0 Ω (jumper)")
        .doesNotContain("tolerance");
  }

  @Test
  void writesTheMakersSeparator() {
    assertThat(read(YageoChips.RC, "RC0402FR0710KL").mpn()).isEqualTo("RC0402FR-0710KL");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(YageoChips.RC, "RC0402QR-0710KL"))
        .isEqualTo("no tolerance code Q in Yageo RC");
    assertThat(fault(YageoChips.RC, "RC0402JR-0710K2L"))
        .isEqualTo("no value 10200 with tolerance code J in Yageo RC");
    assertThat(fault(YageoChips.RC, "RC0402FR-07L")).isEqualTo("no resistance code L in Yageo RC");
    assertThat(fault(YageoChips.RC, "RC0402FR-0710KLL"))
        .isEqualTo("nothing comes after RC0402FR-0710KL in Yageo RC");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    Numbers.everyChangeSaysSomethingElse(
        YageoChips.RC, "RC0402FR-0710KL", List.of(), "RC0402FR-0710K", "RC0402FR-0710K0L");
  }
}
