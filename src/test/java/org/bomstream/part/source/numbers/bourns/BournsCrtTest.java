package org.bomstream.part.source.numbers.bourns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class BournsCrtTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(BournsCrt.SYSTEM, "CRT0603-BW-10R0ELF"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel; resistance 10 Ω; "
                + "technology thin film; termination lead-free; tolerance ±0.1 %");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(BournsCrt.SYSTEM, "CRT0603-JW-10R0ELF"))
        .isEqualTo("no tolerance code J in Bourns CRT");
    assertThat(fault(BournsCrt.SYSTEM, "CRT0603-BW-10R1ELF"))
        .isEqualTo("no value 10.1 Ω with tolerance code B in Bourns CRT");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(
        BournsCrt.SYSTEM,
        "CRT0603-BW-10R0ELF",
        List.of(),
        "CRT0603-BV-10R0ELF",
        "CRT0603-BX-10R0ELF",
        "CRT0603-BY-10R0ELF",
        "CRT0603-BZ-10R0ELF");
  }
}
