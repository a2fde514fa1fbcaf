package org.bomstream.part.source.numbers.nichicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.bomstream.part.source.numbers.Numbers;
import org.junit.jupiter.api.Test;

class NichiconUTest {

  @Test
  void readsChips() {
    assertThat(whole(NichiconU.SYSTEM, "UWT1H101MNL1GS"))
        .isEqualTo(
            "null; capacitance 100 µF; packing tape and reel; series UWT; technology aluminium electrolytic; tolerance ±20 %; voltage 50 V");
    assertThat(whole(NichiconU.SYSTEM, "UUH1E331MNQ1ZD"))
        .isEqualTo(
            "null; capacitance 330 µF; packing tray; series UUH; technology aluminium electrolytic; tolerance ±20 %; voltage 25 V");
  }

  @Test
  void readsRadialOnes() {
    assertThat(whole(NichiconU.SYSTEM, "UVK2DR22MED"))
        .isEqualTo(
            "null; capacitance 220 nF; series UVK; technology aluminium electrolytic; tolerance ±20 %; voltage 200 V");
    assertThat(whole(NichiconU.SYSTEM, "UVR1H470MED1TD"))
        .isEqualTo(
            "null; capacitance 47 µF; packing taped leads; series UVR; technology aluminium electrolytic; tolerance ±20 %; voltage 50 V");
  }

  @Test
  void refusesWhatIsNotMade() {
    assertThat(fault(NichiconU.SYSTEM, "UWT1X101MNL1GS"))
        .isEqualTo("no voltage code 1X in Nichicon U");
    assertThat(fault(NichiconU.SYSTEM, "UWT1H111MNL1GS"))
        .isEqualTo("no value 110 µF in Nichicon U");
    assertThat(fault(NichiconU.SYSTEM, "UWT1H101QNL1GS"))
        .isEqualTo("no tolerance code Q in Nichicon U");
    assertThat(fault(NichiconU.SYSTEM, "UVR1H470M"))
        .isEqualTo("no configuration code at the end in Nichicon U");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    Numbers.everyChangeSaysSomethingElse(
        NichiconU.SYSTEM, "UWT1H101MNL1GS", List.of(8, 9, 10, 11, 12, 13));
  }
}
