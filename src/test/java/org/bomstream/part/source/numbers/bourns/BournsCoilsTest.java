package org.bomstream.part.source.numbers.bourns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.bomstream.part.source.numbers.Numbers;
import org.junit.jupiter.api.Test;

class BournsCoilsTest {

  @Test
  void readsWholeNumbers() {
    assertThat(whole(BournsCoils.SRN, "SRN4018-100M"))
        .isEqualTo("null; inductance 10 µH; model 4018; tolerance ±20 %");
    assertThat(whole(BournsCoils.SRP, "SRP7028A-R47M"))
        .isEqualTo("null; inductance 470 nH; model 7028A; tolerance ±20 %");
    assertThat(whole(BournsCoils.SRR, "SRR1260-331K"))
        .isEqualTo("null; inductance 330 µH; model 1260; tolerance ±10 %");
    assertThat(whole(BournsCoils.SDR, "SDR0604-100KL"))
        .isEqualTo("null; inductance 10 µH; model 0604; tolerance ±10 %");
  }

  @Test
  void refusesWhatIsNotMade() {
    assertThat(fault(BournsCoils.SRN, "SRN4019-100M"))
        .isEqualTo("no model code 4019 in Bourns SRN");
    assertThat(fault(BournsCoils.SRR, "SRR1260-331"))
        .isEqualTo("no tolerance code at the end in Bourns SRR");
    assertThat(fault(BournsCoils.SDR, "SDR0604-100K")).isEqualTo("no L at the end in Bourns SDR");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    Numbers.everyChangeSaysSomethingElse(BournsCoils.SRP, "SRP7028A-R47M", List.of());
    Numbers.everyChangeSaysSomethingElse(BournsCoils.SRN, "SRN4018-100M", List.of());
  }
}
