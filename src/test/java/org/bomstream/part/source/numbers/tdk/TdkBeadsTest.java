package org.bomstream.part.source.numbers.tdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.bomstream.part.source.numbers.Numbers;
import org.junit.jupiter.api.Test;

class TdkBeadsTest {

  @Test
  void readsWholeNumbers() {
    assertThat(whole(TdkBeads.MPZ, "MPZ1608S221ATA00"))
        .isEqualTo(
            "0603 (1608 metric); impedance 220 Ω at 100 MHz; material S; packing tape and reel, 7 inch");
    assertThat(whole(TdkBeads.MPZ, "MPZ2012S601AT000"))
        .isEqualTo(
            "0805 (2012 metric); impedance 600 Ω at 100 MHz; material S; packing tape and reel, 7 inch");
    assertThat(whole(TdkBeads.MPZ, "MPZ2012S101ATD25"))
        .isEqualTo(
            "0805 (2012 metric); impedance 100 Ω at 100 MHz; material S; packing tape and reel, 7 inch; qualification AEC-Q200");
    assertThat(whole(TdkBeads.MMZ, "MMZ1005S121CT000"))
        .isEqualTo(
            "0402 (1005 metric); impedance 120 Ω at 100 MHz; material S; packing tape and reel, 7 inch");
  }

  @Test
  void refusesWhatIsNotMade() {
    assertThat(fault(TdkBeads.MPZ, "MPZ1608S222ATA00"))
        .isEqualTo("no impedance code 222 of type 1608S in TDK MPZ");
    assertThat(fault(TdkBeads.MPZ, "MPZ1609S221ATA00")).isEqualTo("no size code 1609 in TDK MPZ");
    assertThat(fault(TdkBeads.MPZ, "MPZ2012S601AT00")).isEqualTo("no packing code AT00 in TDK MPZ");
    assertThat(fault(TdkBeads.MMZ, "MMZ1608Q102ATA00")).isEqualTo("no material code Q in TDK MMZ");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    Numbers.everyChangeSaysSomethingElse(TdkBeads.MPZ, "MPZ2012S601AT000", List.of());
  }
}
