package org.bomstream.part.source.numbers.taiyoyuden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.read;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.bomstream.part.source.numbers.PartNumberSystems;
import org.bomstream.part.source.numbers.grammar.NumberReading;
import org.junit.jupiter.api.Test;

class TaiyoYudenMkTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(TaiyoYudenMk.MK, "EMK107B7105KA-T"))
        .isEqualTo(
            "0603 (1608 metric); capacitance 1 µF; dielectric X7R; height 0.8 mm; packing tape and reel, 7 inch, pitch 4 mm; technology multilayer ceramic; tolerance ±10 %; voltage 16 V");
  }

  @Test
  void readsVoltagesByTheFirstLetter() {
    assertThat(whole(TaiyoYudenMk.MK, "AMK063BJ474MP-F")).contains("voltage 4 V", "0201");
    assertThat(whole(TaiyoYudenMk.MK, "JMK105B7474KVHF")).contains("voltage 6.3 V");
    assertThat(whole(TaiyoYudenMk.MK, "LMK212B7106KG-TD")).contains("voltage 10 V");
    assertThat(whole(TaiyoYudenMk.MK, "TMK316B7106KL-TD")).contains("voltage 25 V");
    assertThat(whole(TaiyoYudenMk.MK, "UMK105B7104KV-FR")).contains("voltage 50 V");
    assertThat(whole(TaiyoYudenMk.MK, "HMK325B7225KN-T")).contains("voltage 100 V", "1210");
  }

  @Test
  void stepsOverTheToleranceOfTheSize() {
    assertThat(whole(TaiyoYudenMk.MK, "EMK107ABJ475KA-T")).contains("X5R", "capacitance 4.7 µF");
    assertThat(whole(TaiyoYudenMk.MK, "AMK212BC6476MG-T")).contains("X6S", "capacitance 47 µF");
  }

  @Test
  void putsInTheDash() {
    assertThat(read(TaiyoYudenMk.MK, "TMK107BJ104KAT").mpn()).isEqualTo("TMK107BJ104KA-T");
  }

  @Test
  void readsTheOtherSeries() {
    assertThat(whole(TaiyoYudenMk.MJ, "UMJ107BB7104KA-T")).contains("termination flexible");
    assertThat(whole(TaiyoYudenMk.VK, "EVK105CH010BW-F"))
        .contains("capacitance 1 pF", "dielectric CH");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(TaiyoYudenMk.MK, "LMK212BJ"))
        .isEqualTo("no capacitance code at the end in Taiyo Yuden MK");
    assertThat(fault(TaiyoYudenMk.MK, "EMK107B7105KA-X"))
        .isEqualTo("no packing code X in Taiyo Yuden MK");
    assertThat(fault(TaiyoYudenMk.MK, "EMK107BQ105KA-T"))
        .isEqualTo("no dielectric code Q in Taiyo Yuden MK");
    assertThat(fault(TaiyoYudenMk.MK, "EMK105B7105KG-T"))
        .isEqualTo("no height 1.25 mm with size code 105 in Taiyo Yuden MK");
  }

  @Test
  void blamesNoClockOfAnotherMaker() {
    assertThat(PartNumberSystems.read("LMK00304SQE", null))
        .isInstanceOf(NumberReading.Foreign.class);
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(TaiyoYudenMk.MK, "EMK107B7105KA-T", List.of(6, 7, 13));
  }
}
