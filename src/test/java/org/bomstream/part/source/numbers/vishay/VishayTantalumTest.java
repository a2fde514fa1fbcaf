package org.bomstream.part.source.numbers.vishay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.bomstream.part.source.numbers.Numbers;
import org.junit.jupiter.api.Test;

class VishayTantalumTest {

  @Test
  void readsWholeNumbers() {
    assertThat(whole(VishayTantalum.TANTAMOUNT_293D, "293D106X9016A2TE3"))
        .isEqualTo(
            "3216-18 metric (case A); capacitance 10 µF; packing tape and reel, 7 inch; technology tantalum; termination tin; tolerance ±10 %; voltage 16 V");
    assertThat(whole(VishayTantalum.TANTAMOUNT_293D, "293D476X06R3C8W"))
        .isEqualTo(
            "6032-28 metric (case C); capacitance 47 µF; packing tape and reel, 13 inch; technology tantalum; termination tin-lead; tolerance ±20 %; voltage 6.3 V");
    assertThat(whole(VishayTantalum.TR3, "TR3D107K016C0125"))
        .isEqualTo(
            "7343-31 metric (case D); capacitance 100 µF; esr 125 mΩ; packing tape and reel, 7 inch; technology tantalum; termination tin; tolerance ±10 %; voltage 16 V");
  }

  @Test
  void refusesWhatIsNotMade() {
    assertThat(fault(VishayTantalum.TANTAMOUNT_293D, "293D106X9016A2T"))
        .isEqualTo("no E3 at the end in Vishay 293D");
    assertThat(fault(VishayTantalum.TANTAMOUNT_293D, "293D106X7016A2TE3"))
        .isEqualTo("no tolerance code X7 in Vishay 293D");
    assertThat(fault(VishayTantalum.TR3, "TR3D107K016Q0125"))
        .isEqualTo("no packing code Q in Vishay TR3");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    Numbers.everyChangeSaysSomethingElse(
        VishayTantalum.TANTAMOUNT_293D, "293D106X9016A2TE3", List.of());
    Numbers.everyChangeSaysSomethingElse(VishayTantalum.TR3, "TR3D107K016C0125", List.of());
  }
}
