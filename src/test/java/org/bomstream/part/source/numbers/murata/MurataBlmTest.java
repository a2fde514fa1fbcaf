package org.bomstream.part.source.numbers.murata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.bomstream.part.source.numbers.Numbers;
import org.junit.jupiter.api.Test;

class MurataBlmTest {

  @Test
  void readsWholeNumbers() {
    assertThat(whole(MurataBlm.SYSTEM, "BLM18PG121SN1D"))
        .isEqualTo(
            "0603 (1608 metric); characteristic PG; impedance 120 Ω at 100 MHz; packing tape and reel, 7 inch, paper");
    assertThat(whole(MurataBlm.SYSTEM, "BLM41PG471SN1L"))
        .isEqualTo(
            "1806 (4516 metric); characteristic PG; impedance 470 Ω at 100 MHz; packing tape and reel, 7 inch, embossed");
    assertThat(whole(MurataBlm.SYSTEM, "BLM15BA050SN1D"))
        .isEqualTo(
            "0402 (1005 metric); characteristic BA; impedance 5 Ω at 100 MHz; packing tape and reel, 7 inch, paper");
  }

  @Test
  void readsBeadsForCars() {
    assertThat(whole(MurataBlm.SYSTEM, "BLM18HE152SH1D"))
        .isEqualTo(
            "0603 (1608 metric); characteristic HE; impedance 1.5 kΩ at 100 MHz; packing tape and reel, 7 inch, paper; qualification AEC-Q200");
  }

  @Test
  void refusesWhatIsNotMade() {
    assertThat(fault(MurataBlm.SYSTEM, "BLM18PG122SN1D"))
        .isEqualTo("no impedance code 122 of type 18PG in Murata BLM");
    assertThat(fault(MurataBlm.SYSTEM, "BLM16PG121SN1D"))
        .isEqualTo("no size code 16 in Murata BLM");
    assertThat(fault(MurataBlm.SYSTEM, "BLM18SG121SN1D"))
        .isEqualTo("no performance code SN1 in Murata BLM");
    assertThat(fault(MurataBlm.SYSTEM, "BLM18PG121SN1"))
        .isEqualTo("no packing code at the end in Murata BLM");
    assertThat(fault(MurataBlm.SYSTEM, "BLM18PG12"))
        .isEqualTo("no impedance code 12 of type 18PG in Murata BLM");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    Numbers.everyChangeSaysSomethingElse(MurataBlm.SYSTEM, "BLM18PG121SN1D", List.of());
  }
}
