package org.bomstream.part.source.numbers.johanson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.junit.jupiter.api.Test;

class JohansonMlccTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(JohansonMlcc.SYSTEM, "202R18W102KV4E"))
        .isEqualTo(
            "1206 (3216 metric); capacitance 1 nF; dielectric X7R; "
                + "packing tape and reel, 7 inch, embossed; technology multilayer ceramic; "
                + "termination tin; tolerance ±10 %; voltage 2 kV");
  }

  @Test
  void readsEachKindOfNumber() {
    assertThat(whole(JohansonMlcc.SYSTEM, "101X43W474MV4E"))
        .isEqualTo(
            "1812 (4532 metric); capacitance 470 nF; dielectric X7R; "
                + "packing tape and reel, 7 inch, embossed; series X2Y; "
                + "technology multilayer ceramic; termination tin; tolerance ±20 %; "
                + "voltage 100 V");
    assertThat(whole(JohansonMlcc.SYSTEM, "100X14W104MV4T"))
        .isEqualTo(
            "0603 (1608 metric); capacitance 100 nF; dielectric X7R; "
                + "packing tape and reel, 7 inch, paper; series X2Y; "
                + "technology multilayer ceramic; termination tin; tolerance ±20 %; "
                + "voltage 10 V");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(JohansonMlcc.SYSTEM, "202R18W102KV4X"))
        .isEqualTo("no packing code X in Johanson MLCC");
    assertThat(fault(JohansonMlcc.SYSTEM, "202R99W102KV4E"))
        .isEqualTo("no size code R99 in Johanson MLCC");
    assertThat(fault(JohansonMlcc.SYSTEM, "202R18N102ZV4E"))
        .isEqualTo("no tolerance code Z with 1 nF in Johanson MLCC");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(JohansonMlcc.SYSTEM, "202R18W102KV4E", List.of());
  }
}
