package org.bomstream.part.source.numbers.fojan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class FojanFrcTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(FojanFrc.SYSTEM, "FRC0603F1002TS"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel; resistance 10 kΩ; "
                + "technology thick film; tolerance ±1 %");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(FojanFrc.SYSTEM, "FRC0603J103TS"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel; resistance 10 kΩ; "
                + "technology thick film; tolerance ±5 %");
    assertThat(whole(FojanFrc.SYSTEM, "FRC0402J000TS"))
        .isEqualTo(
            "0402 (1005 metric); packing tape and reel; resistance 0 Ω "
                + "(jumper); technology thick film");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(FojanFrc.SYSTEM, "FRC0603F103TS"))
        .isEqualTo("no resistance code 103TS in Fojan FRC");
    assertThat(fault(FojanFrc.SYSTEM, "FRC0603J1002TS"))
        .isEqualTo("no packing code 2T in Fojan FRC");
    assertThat(fault(FojanFrc.SYSTEM, "FRC0603F1002TX"))
        .isEqualTo("no packing code TX in Fojan FRC");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(FojanFrc.SYSTEM, "FRC0603F1002TS", List.of());
  }
}
