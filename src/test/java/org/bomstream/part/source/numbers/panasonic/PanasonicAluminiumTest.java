package org.bomstream.part.source.numbers.panasonic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.bomstream.part.source.numbers.Numbers;
import org.junit.jupiter.api.Test;

class PanasonicAluminiumTest {

  @Test
  void readsWholeNumbers() {
    assertThat(whole(PanasonicAluminium.EEE, "EEEFK1V101P"))
        .isEqualTo(
            "null; capacitance 100 µF; packing tape and reel; series FK; technology aluminium electrolytic; tolerance ±20 %; voltage 35 V");
    assertThat(whole(PanasonicAluminium.EEE, "EEE-1EA331UP"))
        .isEqualTo(
            "null; capacitance 330 µF; packing tape and reel; series A; technology aluminium electrolytic; tolerance ±20 %; voltage 25 V");
    assertThat(whole(PanasonicAluminium.EEE, "EEE1HA1R0SR"))
        .isEqualTo(
            "null; capacitance 1 µF; packing tape and reel; series A; technology aluminium electrolytic; tolerance ±20 %; voltage 50 V");
    assertThat(whole(PanasonicAluminium.EEH, "EEH-ZA1V151P"))
        .isEqualTo(
            "null; capacitance 150 µF; packing tape and reel; series ZA; technology aluminium polymer hybrid; tolerance ±20 %; voltage 35 V");
  }

  @Test
  void refusesWhatIsNotMade() {
    assertThat(fault(PanasonicAluminium.EEE, "EEEFK1X101P"))
        .isEqualTo("no voltage code 1X in Panasonic EEE");
    assertThat(fault(PanasonicAluminium.EEE, "EEEFK1V10RP"))
        .isEqualTo("no capacitance code 10RP in Panasonic EEE");
    assertThat(fault(PanasonicAluminium.EEE, "EEEFK1V111P"))
        .isEqualTo("no value 110 µF in Panasonic EEE");
    assertThat(fault(PanasonicAluminium.EEE, "EEEFK1V101"))
        .isEqualTo("no suffix code at the end in Panasonic EEE");
    assertThat(fault(PanasonicAluminium.EEE, "EEEFK1V101PQ"))
        .isEqualTo("nothing comes after EEEFK1V101P in Panasonic EEE");
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    Numbers.everyChangeSaysSomethingElse(PanasonicAluminium.EEE, "EEEFK1V101P", List.of(3, 10, 11));
  }
}
