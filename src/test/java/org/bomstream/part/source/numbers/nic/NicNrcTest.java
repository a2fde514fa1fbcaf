package org.bomstream.part.source.numbers.nic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class NicNrcTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(NicNrc.SYSTEM, "NRC12F1004TRF"))
        .isEqualTo(
            "1206 (3216 metric); packing tape and reel; resistance 1 MΩ; "
                + "technology thick film; termination lead-free; tolerance ±1 %");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(NicNrc.SYSTEM, "NRC06J474TRF"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel; resistance 470 kΩ; "
                + "technology thick film; termination lead-free; tolerance ±5 %");
    assertThat(whole(NicNrc.SYSTEM, "NRC06J100TRF"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel; resistance 10 Ω; "
                + "technology thick film; termination lead-free; tolerance ±5 %");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(NicNrc.SYSTEM, "NRC08F1004TRF"))
        .isEqualTo("no size code 08 in NIC Components NRC");
    assertThat(fault(NicNrc.SYSTEM, "NRC06J472XRF"))
        .isEqualTo("no packing code XR in NIC Components NRC");
    assertThat(fault(NicNrc.SYSTEM, "NRC06F1243TRG"))
        .isEqualTo("nothing comes after NRC06F1243TR in NIC Components NRC");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(NicNrc.SYSTEM, "NRC12F1004TRF", List.of());
  }
}
