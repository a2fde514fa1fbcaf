package org.bomstream.part.source.numbers.yageo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.read;
import static org.bomstream.part.source.numbers.Numbers.value;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.bomstream.part.source.numbers.Numbers;
import org.junit.jupiter.api.Test;

class YageoRcTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(YageoRc.SYSTEM, "RC0402FR-0710KL"))
        .isEqualTo(
            "0402 (1005 metric); packing tape and reel, 7 inch, paper; power 63 mW;"
                + " resistance 10 kΩ; technology thick film; termination lead-free;"
                + " tolerance ±1 %");
    assertThat(read(YageoRc.SYSTEM, "RC0402FR-0710KL").inWords())
        .isEqualTo("10 kΩ, ±1 %, 0402 (1005 metric)");
  }

  @Test
  void readsValuesInBaseUnits() {
    assertThat(value(YageoRc.SYSTEM, "RC0603FR-074K7L", "resistance")).isEqualTo("4700");
    assertThat(value(YageoRc.SYSTEM, "RC0805FR-0797R6L", "resistance")).isEqualTo("97.6");
    assertThat(value(YageoRc.SYSTEM, "RC1206JR-072ML", "resistance")).isEqualTo("2000000");
  }

  @Test
  void readsAJumperWithoutTolerance() {
    assertThat(whole(YageoRc.SYSTEM, "RC0603JR-070RL"))
        .contains("resistance 0 Ω (jumper)")
        .doesNotContain("tolerance");
  }

  @Test
  void writesTheMakersSeparator() {
    assertThat(read(YageoRc.SYSTEM, "RC0402FR0710KL").mpn()).isEqualTo("RC0402FR-0710KL");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(YageoRc.SYSTEM, "RC0402QR-0710KL"))
        .isEqualTo("no tolerance code Q in Yageo RC");
    assertThat(fault(YageoRc.SYSTEM, "RC0402JR-0710K2L"))
        .isEqualTo("no value 10200 with tolerance code J in Yageo RC");
    assertThat(fault(YageoRc.SYSTEM, "RC0402FR-0710K"))
        .isEqualTo("no termination code at the end in Yageo RC");
    assertThat(fault(YageoRc.SYSTEM, "RC0402FR-0710KLL"))
        .isEqualTo("nothing comes after RC0402FR-0710KL in Yageo RC");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    Numbers.everyChangeSaysSomethingElse(YageoRc.SYSTEM, "RC0402FR-0710KL", List.of());
  }
}
