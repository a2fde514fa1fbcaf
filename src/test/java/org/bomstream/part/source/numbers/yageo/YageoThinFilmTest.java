package org.bomstream.part.source.numbers.yageo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class YageoThinFilmTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(YageoThinFilm.RT, "RT0603DRE0756RL"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel, paper; resistance 56 Ω;"
                + " technology thin film; temperature_coefficient ±50 ppm/K; "
                + "termination lead-free; tolerance ±0.5 %");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(YageoThinFilm.RT, "RT0402BRD0710KL"))
        .isEqualTo(
            "0402 (1005 metric); packing tape and reel, paper; resistance 10 "
                + "kΩ; technology thin film; temperature_coefficient ±25 ppm/K; "
                + "termination lead-free; tolerance ±0.1 %");
    assertThat(whole(YageoThinFilm.RT, "RT1206FRE074K99L"))
        .isEqualTo(
            "1206 (3216 metric); packing tape and reel, paper; resistance 4.99 "
                + "kΩ; technology thin film; temperature_coefficient ±50 ppm/K; "
                + "termination lead-free; tolerance ±1 %");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(YageoThinFilm.RT, "RT0603XRE0756RL"))
        .isEqualTo("no tolerance code X in Yageo RT");
    assertThat(fault(YageoThinFilm.RT, "RT0603DRZ0756RL"))
        .isEqualTo("no temperature coefficient code Z in Yageo RT");
    assertThat(fault(YageoThinFilm.RT, "RT0603DRE0756R1L"))
        .isEqualTo("no value 56.1 Ω in Yageo RT");
    assertThat(fault(YageoThinFilm.RT, "RT0604DRE0756RL"))
        .isEqualTo("no size code 0604 in Yageo RT");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(
        YageoThinFilm.RT, "RT0603DRE0756RL", List.of(), "RT0603DRE0756R0L");
  }
}
