package org.bomstream.part.source.numbers.kemet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.read;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class KemetCTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(KemetC.SYSTEM, "C0603C104K5RACTU"))
        .isEqualTo(
            "0603 (1608 metric); capacitance 100 nF; dielectric X7R; packing tape and reel, 7 inch; technology multilayer ceramic; tolerance ±10 %; voltage 50 V");
  }

  @Test
  void readsNineAsATenthAndEightAsAHundredth() {
    assertThat(whole(KemetC.SYSTEM, "C0402C479C5GACTU"))
        .contains("capacitance 4.7 pF", "tolerance ±0.25 pF");
    assertThat(whole(KemetC.SYSTEM, "C0402C758C5GACTU")).contains("capacitance 0.75 pF");
  }

  @Test
  void readsVoltagesByTheirCodes() {
    assertThat(whole(KemetC.SYSTEM, "C0603C475K8PACTU")).contains("voltage 10 V", "X5R");
    assertThat(whole(KemetC.SYSTEM, "C0805C476M9PACTU")).contains("voltage 6.3 V");
    assertThat(whole(KemetC.SYSTEM, "C0603C221J1GACTU")).contains("voltage 100 V");
    assertThat(whole(KemetC.SYSTEM, "C0603C103K2RACTU")).contains("voltage 200 V");
  }

  @Test
  void readsCarsAndFlexibleTerminations() {
    assertThat(whole(KemetC.SYSTEM, "C0805X106K8RACAUTO"))
        .contains("qualification AEC-Q200", "termination flexible");
    assertThat(whole(KemetC.SYSTEM, "C0603C103K5RALTU")).contains("termination tin-lead");
    assertThat(whole(KemetC.SYSTEM, "C0603X103K5RALTU")).contains("termination flexible, tin-lead");
  }

  @Test
  void readsBulkAndOtherReels() {
    assertThat(whole(KemetC.SYSTEM, "C0603C106M9PAC")).doesNotContain("packing");
    assertThat(whole(KemetC.SYSTEM, "C0805C104K5RAC7210"))
        .contains("packing tape and reel, 13 inch");
  }

  @Test
  void leavesOutTheDashOfDistributors() {
    assertThat(read(KemetC.SYSTEM, "C0603C330J5GAC-TU").mpn()).isEqualTo("C0603C330J5GACTU");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(KemetC.SYSTEM, "C0603C104K0RACTU")).isEqualTo("no voltage code 0 in KEMET C");
    assertThat(fault(KemetC.SYSTEM, "C0603C104K5QACTU"))
        .isEqualTo("no dielectric code Q in KEMET C");
    assertThat(fault(KemetC.SYSTEM, "C0603C4R7C5GACTU"))
        .isEqualTo("no capacitance code 4R7C5GACTU in KEMET C");
    assertThat(fault(KemetC.SYSTEM, "C0603C104K5RACTX"))
        .isEqualTo("nothing comes after C0603C104K5RAC in KEMET C");
    assertThat(fault(KemetC.SYSTEM, "C0603C104K5RAC-"))
        .isEqualTo("nothing comes after C0603C104K5RAC in KEMET C");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(KemetC.SYSTEM, "C0603C104K5RACTU", List.of(5, 12));
  }
}
