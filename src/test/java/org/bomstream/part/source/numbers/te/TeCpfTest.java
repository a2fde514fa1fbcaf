package org.bomstream.part.source.numbers.te;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class TeCpfTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(TeCpf.SYSTEM, "CPF0402B10K2E1"))
        .isEqualTo(
            "0402 (1005 metric); packing tape and reel, 1000; resistance 10.2 "
                + "kΩ; technology thin film; temperature_coefficient ±25 ppm/K; "
                + "tolerance ±0.1 %");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(TeCpf.SYSTEM, "CPF0603F4K99C1"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel, 1000; resistance 4.99 "
                + "kΩ; technology thin film; temperature_coefficient ±50 ppm/K; "
                + "tolerance ±1 %");
    assertThat(whole(TeCpf.SYSTEM, "CPF-A-0603B68KE1"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel, 1000; qualification "
                + "AEC-Q200; resistance 68 kΩ; technology thin film; "
                + "temperature_coefficient ±25 ppm/K; tolerance ±0.1 %");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(TeCpf.SYSTEM, "CPF0402B10K2X1"))
        .isEqualTo("no temperature coefficient code X in TE Connectivity CPF");
    assertThat(fault(TeCpf.SYSTEM, "CPF0402J10K2E1"))
        .isEqualTo("no tolerance code J in TE Connectivity CPF");
    assertThat(fault(TeCpf.SYSTEM, "CPF0402B10K2E2"))
        .isEqualTo("nothing comes after CPF0402B10K2E in TE Connectivity CPF");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(TeCpf.SYSTEM, "CPF0402B10K2E1", List.of());
  }
}
