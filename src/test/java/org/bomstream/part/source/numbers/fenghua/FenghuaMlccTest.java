package org.bomstream.part.source.numbers.fenghua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class FenghuaMlccTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(FenghuaMlcc.SYSTEM, "0402CG101J500NT"))
        .isEqualTo(
            "0402 (1005 metric); capacitance 100 pF; dielectric C0G (NP0); packing tape and reel; technology multilayer ceramic; termination nickel, tin; tolerance ±5 %; voltage 50 V");
  }

  @Test
  void readsSmallValues() {
    assertThat(whole(FenghuaMlcc.SYSTEM, "0402CG1R0C500NT"))
        .contains("capacitance 1 pF", "tolerance ±0.25 pF");
  }

  @Test
  void readsClassTwo() {
    assertThat(whole(FenghuaMlcc.SYSTEM, "0603B334K250NT")).contains("X7R", "voltage 25 V");
    assertThat(whole(FenghuaMlcc.SYSTEM, "0603B201K500NT")).contains("capacitance 200 pF");
    assertThat(whole(FenghuaMlcc.SYSTEM, "1206B102K202NT")).contains("voltage 2 kV");
  }

  @Test
  void leavesTheOtherTerminationsToWalsin() {
    assertThat(fault(FenghuaMlcc.SYSTEM, "0402B104K500CT"))
        .isEqualTo("no termination code C in Guangdong Fenghua MLCC");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(FenghuaMlcc.SYSTEM, "0402CG101J510NT"))
        .isEqualTo("no voltage code 510 in Guangdong Fenghua MLCC");
    assertThat(fault(FenghuaMlcc.SYSTEM, "0402CG101J500N"))
        .isEqualTo("no packing code at the end in Guangdong Fenghua MLCC");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(FenghuaMlcc.SYSTEM, "0402CG101J500NT", List.of());
  }
}
