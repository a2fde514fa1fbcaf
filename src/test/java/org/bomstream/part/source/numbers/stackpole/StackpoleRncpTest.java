package org.bomstream.part.source.numbers.stackpole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class StackpoleRncpTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(StackpoleRncp.RNCP, "RNCP0805FTD1K00"))
        .isEqualTo(
            "0805 (2012 metric); packing tape and reel, 7 inch; resistance 1 "
                + "kΩ; technology thin film; temperature_coefficient ±100 ppm/K; "
                + "tolerance ±1 %");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(StackpoleRncp.RNCP, "RNCP0805FTX1K00"))
        .isEqualTo("no temperature coefficient code X in Stackpole RNCP");
    assertThat(fault(StackpoleRncp.RNCP, "RNCP0805FTD1K0"))
        .isEqualTo("no resistance code 1K0 in Stackpole RNCP");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(StackpoleRncp.RNCP, "RNCP0805FTD1K00", List.of());
  }
}
