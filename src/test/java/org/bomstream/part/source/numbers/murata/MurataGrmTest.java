package org.bomstream.part.source.numbers.murata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.value;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class MurataGrmTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(MurataGrm.GRM, "GRM155R71C104KA88D"))
        .isEqualTo(
            "0402 (1005 metric); capacitance 100 nF; dielectric X7R; height 0.5 mm; packing tape and reel, 7 inch, paper; technology multilayer ceramic; tolerance ±10 %; voltage 16 V");
  }

  @Test
  void readsValuesInBaseUnits() {
    assertThat(value(MurataGrm.GRM, "GRM188R61A226ME15D", "capacitance")).isEqualTo("0.000022");
    assertThat(value(MurataGrm.GJM, "GJM1555C1H3R9CB01D", "capacitance"))
        .isEqualTo("0.0000000000039");
  }

  @Test
  void writesPicofaradsAsLabelsDo() {
    assertThat(whole(MurataGrm.GRM, "GRM1555C1HR50WA01D"))
        .contains("capacitance 0.5 pF", "tolerance ±0.05 pF", "C0G (NP0)");
  }

  @Test
  void knowsTheTwoCharactersOf35Volts() {
    assertThat(whole(MurataGrm.GRM, "GRM155R6YA105KE11D"))
        .contains("dielectric X5R", "voltage 35 V");
  }

  @Test
  void knowsTheRarerDielectrics() {
    assertThat(whole(MurataGrm.GRM, "GRM1557U1A152JA01D")).contains("dielectric U2J");
    assertThat(whole(MurataGrm.GRM, "GRM188D71A106MA73D")).contains("dielectric X7T");
    assertThat(whole(MurataGrm.GRM, "GRM31CD80J107ME39L")).contains("dielectric X6T");
    assertThat(whole(MurataGrm.GRJ, "GRJ21BC72A105KE11L")).contains("dielectric X7S");
  }

  @Test
  void qualifiesSeriesForCars() {
    assertThat(whole(MurataGrm.GCM, "GCM21BR71H105KA03L")).contains("qualification AEC-Q200");
    assertThat(whole(MurataGrm.GRT, "GRT21BR71H105KE01L")).contains("qualification AEC-Q200");
    assertThat(whole(MurataGrm.GCJ, "GCJ21BR71A106KE01L"))
        .contains("qualification AEC-Q200", "termination flexible");
    assertThat(whole(MurataGrm.GRM, "GRM21BR71H105KA12L")).doesNotContain("qualification");
  }

  @Test
  void readsTheMakersPlaceholderForPacking() {
    assertThat(whole(MurataGrm.GRM, "GRM1555C1H102JA01#")).doesNotContain("packing");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(MurataGrm.GRM, "GRM155R71C104QA88D"))
        .isEqualTo("no tolerance code Q in Murata GRM");
    assertThat(fault(MurataGrm.GRM, "GRM155R71Q104KA88D"))
        .isEqualTo("no voltage code 1Q in Murata GRM");
    assertThat(fault(MurataGrm.GRM, "GRM155Q71C104KA88D"))
        .isEqualTo("no dielectric code Q7 in Murata GRM");
    assertThat(fault(MurataGrm.GRM, "GRM155R71C104KA88"))
        .isEqualTo("no packing code at the end in Murata GRM");
    assertThat(fault(MurataGrm.GRM, "GRM155R71C104KA88DD"))
        .isEqualTo("nothing comes after GRM155R71C104KA88D in Murata GRM");
  }

  @Test
  void refusesWhatDoesNotGoTogether() {
    assertThat(fault(MurataGrm.GRM, "GRM158R71C104KA88D"))
        .isEqualTo("no height 0.8 mm with size code 15 in Murata GRM");
    assertThat(fault(MurataGrm.GRM, "GRM155R71C107KA88D"))
        .isEqualTo("no capacitance 100 µF with size code 15 in Murata GRM");
    assertThat(fault(MurataGrm.GRM, "GRM155R71C104FA88D"))
        .isEqualTo("no tolerance code F with 100 nF in Murata GRM");
    assertThat(fault(MurataGrm.GRM, "GRM1555C1H3R9JA01D"))
        .isEqualTo("no tolerance code J with 3.9 pF in Murata GRM");
    assertThat(fault(MurataGrm.GRM, "GRM1555C1H151CA01D"))
        .isEqualTo("no tolerance code C with 150 pF in Murata GRM");
    assertThat(fault(MurataGrm.GRM, "GRM155R71C134KA88D"))
        .isEqualTo("no capacitance 130 nF in Murata GRM");
    assertThat(fault(MurataGrm.GRM, "GRM155R71C3R9CA88D"))
        .isEqualTo("no capacitance 3.9 pF in Murata GRM");
    assertThat(fault(MurataGrm.GRM, "GRM1555C1H141JA01D"))
        .isEqualTo("no capacitance 140 pF in Murata GRM");
  }

  @Test
  void takesNoLetterForADigitInTheSpecification() {
    assertThat(fault(MurataGrm.GRM, "GRM1885C1H221JAO1D"))
        .isEqualTo("no individual specification in Murata GRM");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(MurataGrm.GRM, "GRM155R71C104KA88D", List.of(14, 15, 16));
  }
}
