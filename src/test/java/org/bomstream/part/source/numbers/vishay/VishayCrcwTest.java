package org.bomstream.part.source.numbers.vishay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.read;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class VishayCrcwTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(VishayCrcw.CRCW, "CRCW060310K0FKEA"))
        .isEqualTo(
            "0603 (1608 metric); power 100 mW; qualification AEC-Q200; "
                + "resistance 10 kΩ; technology thick film; temperature_coefficient "
                + "±100 ppm/K; tolerance ±1 %");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(VishayCrcw.CRCW, "CRCW060310K0FKEAHP"))
        .isEqualTo(
            "0603 (1608 metric); qualification AEC-Q200; resistance 10 kΩ; "
                + "technology thick film; temperature_coefficient ±100 ppm/K; "
                + "tolerance ±1 %");
    assertThat(whole(VishayCrcw.CRCW, "CRCW06030000Z0EA"))
        .isEqualTo(
            "0603 (1608 metric); qualification AEC-Q200; resistance 0 Ω "
                + "(jumper); technology thick film");
    assertThat(whole(VishayCrcw.CRCW, "CRCW0603-3K30FKEA"))
        .isEqualTo(
            "0603 (1608 metric); power 100 mW; qualification AEC-Q200; "
                + "resistance 3.3 kΩ; technology thick film; temperature_coefficient "
                + "±100 ppm/K; tolerance ±1 %");
    assertThat(whole(VishayCrcw.CRCW, "CRCW0201200RFNED"))
        .isEqualTo(
            "0201 (0603 metric); power 50 mW; qualification AEC-Q200; "
                + "resistance 200 Ω; technology thick film; temperature_coefficient "
                + "±200 ppm/K; tolerance ±1 %");
    assertThat(whole(VishayCrcw.CRCW, "CRCW251210R0FKEG"))
        .isEqualTo(
            "2512 (6332 metric); power 1 W; qualification AEC-Q200; resistance "
                + "10 Ω; technology thick film; temperature_coefficient ±100 ppm/K; "
                + "tolerance ±1 %");
  }

  @Test
  void writesTheNumberAsTheMakerDoes() {
    assertThat(read(VishayCrcw.CRCW, "CRCW0603-3K30FKEA").mpn()).isEqualTo("CRCW06033K30FKEA");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(VishayCrcw.CRCW, "CRCW06031K00F"))
        .isEqualTo("no temperature coefficient code at the end in Vishay CRCW");
    assertThat(fault(VishayCrcw.CRCW, "CRCW060310K0XKEA"))
        .isEqualTo("no tolerance code X in Vishay CRCW");
    assertThat(fault(VishayCrcw.CRCW, "CRCW060310K1FKEA"))
        .isEqualTo("no value 10.1 kΩ with tolerance code F in Vishay CRCW");
    assertThat(fault(VishayCrcw.CRCW, "CRCW060310KFKEA"))
        .isEqualTo("no resistance code 10KFKEA in Vishay CRCW");
    assertThat(fault(VishayCrcw.CRCW, "CRCW060310K0FKEX"))
        .isEqualTo("no packing code EX in Vishay CRCW");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(VishayCrcw.CRCW, "CRCW060310K0FKEA", List.of(14, 15));
  }
}
