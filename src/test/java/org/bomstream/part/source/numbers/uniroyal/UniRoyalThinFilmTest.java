package org.bomstream.part.source.numbers.uniroyal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class UniRoyalThinFilmTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(UniRoyalThinFilm.SYSTEM, "TC0325D2103T5H"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel, 5000; resistance 210 kΩ; "
                + "technology thin film; temperature_coefficient ±25 ppm/K; "
                + "tolerance ±0.5 %");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(UniRoyalThinFilm.SYSTEM, "TC0350B2003T5F"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel, 5000; resistance 200 kΩ; "
                + "technology thin film; temperature_coefficient ±50 ppm/K; "
                + "tolerance ±0.1 %");
    assertThat(whole(UniRoyalThinFilm.SYSTEM, "TC0325B510JT5E"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel, 5000; resistance 51 Ω; "
                + "technology thin film; temperature_coefficient ±25 ppm/K; "
                + "tolerance ±0.1 %");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(UniRoyalThinFilm.SYSTEM, "TC0320D2103T5H"))
        .isEqualTo("no temperature coefficient code 20 in Uni-Royal TC");
    assertThat(fault(UniRoyalThinFilm.SYSTEM, "TC0325J2103T5H"))
        .isEqualTo("no tolerance code J in Uni-Royal TC");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(UniRoyalThinFilm.SYSTEM, "TC0325D2103T5H", List.of(13));
  }
}
