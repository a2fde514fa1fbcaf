package org.bomstream.part.source.numbers.murata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class MurataNfmTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(MurataNfm.SYSTEM, "NFM18PC104R1C3D"))
        .isEqualTo(
            "0603 (1608 metric); capacitance 100 nF; characteristics R; features PC; "
                + "packing tape and reel, 7 inch, paper; technology multilayer ceramic; "
                + "voltage 16 V");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(MurataNfm.SYSTEM, "NFM18PC225B0J3D"))
        .isEqualTo(
            "0603 (1608 metric); capacitance 2.2 µF; characteristics B; features PC; "
                + "packing tape and reel, 7 inch, paper; technology multilayer ceramic; "
                + "voltage 6.3 V");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(MurataNfm.SYSTEM, "NFM18PS105"))
        .isEqualTo("no characteristics code at the end in Murata NFM");
    assertThat(fault(MurataNfm.SYSTEM, "NFM18PS474R0J3"))
        .isEqualTo("no packing code at the end in Murata NFM");
    assertThat(fault(MurataNfm.SYSTEM, "NFM21PX106B0J3D"))
        .isEqualTo("no features code PX in Murata NFM");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(MurataNfm.SYSTEM, "NFM18PC104R1C3D", List.of());
  }
}
