package org.bomstream.part.source.numbers.bourns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class BournsCrATest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(BournsCrA.SYSTEM, "CR2512AFX-4702EAS"))
        .isEqualTo(
            "2512 (6332 metric); packing tape and reel, 7 inch, 4 mm pitch; "
                + "qualification AEC-Q200; resistance 47 kΩ; technology thick film; "
                + "temperature_coefficient ±100 ppm/K; tolerance ±1 %");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(BournsCrA.SYSTEM, "CR0603AJW-103EAS"))
        .isEqualTo(
            "0603 (1608 metric); packing tape and reel, 7 inch, 4 mm pitch; "
                + "qualification AEC-Q200; resistance 10 kΩ; technology thick film; "
                + "temperature_coefficient ±200 ppm/K; tolerance ±5 %");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(BournsCrA.SYSTEM, "CR2512AFX-4702ELF"))
        .isEqualTo("no AS but LF in Bourns CR-A-AS");
    assertThat(fault(BournsCrA.SYSTEM, "CR2512AFX-472EAS"))
        .isEqualTo("no resistance code 472EAS in Bourns CR-A-AS");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(BournsCrA.SYSTEM, "CR2512AFX-4702EAS", List.of());
  }
}
