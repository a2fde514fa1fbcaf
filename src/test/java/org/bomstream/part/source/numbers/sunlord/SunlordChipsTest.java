package org.bomstream.part.source.numbers.sunlord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.bomstream.part.source.numbers.Numbers;
import org.junit.jupiter.api.Test;

class SunlordChipsTest {

  @Test
  void readsWholeNumbers() {
    assertThat(whole(SunlordChips.GZ, "GZ1608D601TF"))
        .isEqualTo(
            "0603 (1608 metric); impedance 600 Ω at 100 MHz; material D; packing tape and reel, 7 inch");
    assertThat(whole(SunlordChips.SDCL, "SDCL1005C10NJTDF"))
        .isEqualTo(
            "0402 (1005 metric); inductance 10 nH; packing tape and reel, 7 inch; technology multilayer; tolerance ±5 %");
    assertThat(whole(SunlordChips.SDCL, "SDCL1005C3N9STDF"))
        .isEqualTo(
            "0402 (1005 metric); inductance 3.9 nH; packing tape and reel, 7 inch; technology multilayer; tolerance ±0.3 nH");
    assertThat(whole(SunlordChips.SDFL, "SDFL2012S100KTF"))
        .isEqualTo(
            "0805 (2012 metric); inductance 10 µH; material S; packing tape and reel, 7 inch; technology multilayer; tolerance ±10 %");
  }

  @Test
  void refusesWhatIsNotMade() {
    assertThat(fault(SunlordChips.GZ, "GZ1608D611TF"))
        .isEqualTo("no impedance code 611 of type 1608D in Sunlord GZ");
    assertThat(fault(SunlordChips.SDCL, "SDCL1005C10NQTDF"))
        .isEqualTo("no tolerance code Q in Sunlord SDCL");
    assertThat(fault(SunlordChips.SDFL, "SDFL2012S100KT"))
        .isEqualTo("no F at the end in Sunlord SDFL");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    Numbers.everyChangeSaysSomethingElse(SunlordChips.GZ, "GZ1608D601TF", List.of());
    Numbers.everyChangeSaysSomethingElse(SunlordChips.SDFL, "SDFL2012S100KTF", List.of());
  }
}
