package org.bomstream.part.source.numbers.tdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.bomstream.part.source.numbers.Numbers;
import org.junit.jupiter.api.Test;

class TdkCoilsTest {

  @Test
  void readsWholeNumbers() {
    assertThat(whole(TdkCoils.MLZ, "MLZ2012N220LT000"))
        .isEqualTo(
            "0805 (2012 metric); characteristic L; inductance 22 µH; material N; packing tape and reel, 7 inch; technology multilayer");
    assertThat(whole(TdkCoils.MLF, "MLF2012C101KT000"))
        .isEqualTo(
            "0805 (2012 metric); inductance 100 µH; material C; packing tape and reel, 7 inch; technology multilayer; tolerance ±10 %");
    assertThat(whole(TdkCoils.MLF, "MLF1608DR10KT000"))
        .isEqualTo(
            "0603 (1608 metric); inductance 100 nH; material D; packing tape and reel, 7 inch; technology multilayer; tolerance ±10 %");
  }

  @Test
  void refusesWhatIsNotMade() {
    assertThat(fault(TdkCoils.MLZ, "MLZ2012N220WT000"))
        .isEqualTo("no characteristic code W with material N in TDK MLZ");
    assertThat(fault(TdkCoils.MLF, "MLF2012C101QT000")).isEqualTo("no tolerance code Q in TDK MLF");
    assertThat(fault(TdkCoils.MLF, "MLF2012C10RKT000"))
        .isEqualTo("no inductance code 10RKT000 in TDK MLF");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    Numbers.everyChangeSaysSomethingElse(TdkCoils.MLF, "MLF2012C101KT000", List.of(13, 14, 15));
    Numbers.everyChangeSaysSomethingElse(TdkCoils.MLZ, "MLZ2012N220LT000", List.of(13, 14, 15));
  }
}
