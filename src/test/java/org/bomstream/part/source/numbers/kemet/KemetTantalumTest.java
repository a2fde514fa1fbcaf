package org.bomstream.part.source.numbers.kemet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.bomstream.part.source.numbers.Numbers;
import org.junit.jupiter.api.Test;

class KemetTantalumTest {

  @Test
  void readsWholeNumbers() {
    assertThat(whole(KemetTantalum.T491, "T491A106K016AT"))
        .isEqualTo(
            "3216-18 metric (case A); capacitance 10 µF; technology tantalum; termination tin; tolerance ±10 %; voltage 16 V");
    assertThat(whole(KemetTantalum.T495, "T495X107K016ATE100"))
        .isEqualTo(
            "7343-43 metric (case X); capacitance 100 µF; esr 100 mΩ; technology tantalum; termination tin; tolerance ±10 %; voltage 16 V");
    assertThat(whole(KemetTantalum.T520, "T520B337M006ATE070"))
        .isEqualTo(
            "3528-21 metric (case B); capacitance 330 µF; esr 70 mΩ; technology tantalum polymer; termination tin; tolerance ±20 %; voltage 6.3 V");
  }

  @Test
  void readsThirteenInchReelsAndCars() {
    assertThat(whole(KemetTantalum.T491, "T491D107M010AT7280"))
        .isEqualTo(
            "7343-31 metric (case D); capacitance 100 µF; packing tape and reel, 13 inch; technology tantalum; termination tin; tolerance ±20 %; voltage 10 V");
    assertThat(whole(KemetTantalum.T491, "T491D475K050ATAUTO"))
        .isEqualTo(
            "7343-31 metric (case D); capacitance 4.7 µF; qualification AEC-Q200; technology tantalum; termination tin; tolerance ±10 %; voltage 50 V");
  }

  @Test
  void refusesWhatIsNotMade() {
    assertThat(fault(KemetTantalum.T491, "T491A107K015AT"))
        .isEqualTo("no voltage code 015 in KEMET T491");
    assertThat(fault(KemetTantalum.T491, "T491Q106K016AT"))
        .isEqualTo("no case code Q in KEMET T491");
    assertThat(fault(KemetTantalum.T491, "T491A116K016AT"))
        .isEqualTo("no value 11 µF in KEMET T491");
    assertThat(fault(KemetTantalum.T520, "T520B337K006ATE070"))
        .isEqualTo("no tolerance code K in KEMET T520");
    assertThat(fault(KemetTantalum.T520, "T520B337M006AT"))
        .isEqualTo("no E at the end in KEMET T520");
    assertThat(fault(KemetTantalum.T520, "T520B337M006ATE07"))
        .isEqualTo("no ESR code after T520B337M006ATE in KEMET T520");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    Numbers.everyChangeSaysSomethingElse(KemetTantalum.T491, "T491A106K016AT", List.of());
    Numbers.everyChangeSaysSomethingElse(KemetTantalum.T495, "T495X107K016ATE100", List.of());
  }
}
