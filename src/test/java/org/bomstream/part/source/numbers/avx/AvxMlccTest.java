package org.bomstream.part.source.numbers.avx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.bomstream.part.source.numbers.PartNumberSystems;
import org.bomstream.part.source.numbers.grammar.NumberReading;
import org.junit.jupiter.api.Test;

class AvxMlccTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(AvxMlcc.SYSTEM, "0402YC104KAT2A"))
        .isEqualTo(
            "0402 (1005 metric); capacitance 100 nF; dielectric X7R; packing tape and reel, 7 inch; technology multilayer ceramic; termination nickel, tin; tolerance ±10 %; voltage 16 V");
  }

  @Test
  void readsVoltagesByTheirCodes() {
    assertThat(whole(AvxMlcc.SYSTEM, "02016D104KAT2A")).contains("0201", "voltage 6.3 V", "X5R");
    assertThat(whole(AvxMlcc.SYSTEM, "0805ZC106KAT2A")).contains("voltage 10 V");
    assertThat(whole(AvxMlcc.SYSTEM, "06033C474KAT2A")).contains("voltage 25 V");
    assertThat(whole(AvxMlcc.SYSTEM, "08055C105KAT2A")).contains("voltage 50 V");
    assertThat(whole(AvxMlcc.SYSTEM, "06031C103KAT2A")).contains("voltage 100 V");
  }

  @Test
  void readsCarsAndFlexibleTerminations() {
    assertThat(whole(AvxMlcc.SYSTEM, "08055C105K4Z2A"))
        .contains("qualification AEC-Q200", "termination flexible");
    assertThat(whole(AvxMlcc.SYSTEM, "06035C103KAT4A")).contains("packing tape and reel, 13 inch");
  }

  @Test
  void readsTheOldestDielectric() {
    assertThat(whole(AvxMlcc.SYSTEM, "04025G103ZAT2A")).contains("Y5V", "tolerance -20 %, +80 %");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(AvxMlcc.SYSTEM, "0402YC104KBT2A"))
        .isEqualTo("no failure rate code B in KYOCERA AVX MLCC");
    assertThat(fault(AvxMlcc.SYSTEM, "0402YC104KAT2B"))
        .isEqualTo("no special code B in KYOCERA AVX MLCC");
    assertThat(fault(AvxMlcc.SYSTEM, "0402YC104KAT2"))
        .isEqualTo("no special code at the end in KYOCERA AVX MLCC");
    assertThat(fault(AvxMlcc.SYSTEM, "1210C105KAT"))
        .isEqualTo("no voltage code C in KYOCERA AVX MLCC");
  }

  @Test
  void blamesNoFuseOrResistor() {
    assertThat(PartNumberSystems.read("1206L110THYR", null))
        .isInstanceOf(NumberReading.Foreign.class);
    assertThat(PartNumberSystems.read("0603SAF100", null))
        .isInstanceOf(NumberReading.Foreign.class);
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(AvxMlcc.SYSTEM, "0402YC104KAT2A", List.of());
  }
}
