package org.bomstream.part.source.numbers.samsung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.part.source.numbers.Numbers.everyChangeSaysSomethingElse;
import static org.bomstream.part.source.numbers.Numbers.fault;
import static org.bomstream.part.source.numbers.Numbers.whole;

import java.util.List;
import org.bomstream.part.source.numbers.PartNumberSystems;
import org.bomstream.part.source.numbers.grammar.NumberReading;
import org.junit.jupiter.api.Test;

class SamsungClTest {

  @Test
  void readsAWholeNumber() {
    assertThat(whole(SamsungCl.SYSTEM, "CL10B104KB8NNNC"))
        .isEqualTo(
            "0603 (1608 metric); capacitance 100 nF; dielectric X7R; height 0.8 mm; packing tape and reel, 7 inch, paper; technology multilayer ceramic; tolerance ±10 %; voltage 50 V");
  }

  @Test
  void readsVoltagesByTheirLetters() {
    assertThat(whole(SamsungCl.SYSTEM, "CL05A106MQ5NUNC")).contains("voltage 6.3 V");
    assertThat(whole(SamsungCl.SYSTEM, "CL05A474KP5NNNC")).contains("voltage 10 V");
    assertThat(whole(SamsungCl.SYSTEM, "CL05B104KO5NNNC")).contains("voltage 16 V");
    assertThat(whole(SamsungCl.SYSTEM, "CL05A105KA5NQNC")).contains("voltage 25 V");
    assertThat(whole(SamsungCl.SYSTEM, "CL21B104KCFNNNE")).contains("voltage 100 V");
    assertThat(whole(SamsungCl.SYSTEM, "CL21B103KDCNNNC")).contains("voltage 200 V");
    assertThat(whole(SamsungCl.SYSTEM, "CL31B102KGFNNNE")).contains("voltage 500 V");
  }

  @Test
  void readsDielectricsByTheirLetters() {
    assertThat(whole(SamsungCl.SYSTEM, "CL05C100JB5NNNC"))
        .contains("C0G (NP0)", "capacitance 10 pF");
    assertThat(whole(SamsungCl.SYSTEM, "CL31X226KAHN3NE")).contains("X6S", "capacitance 22 µF");
    assertThat(whole(SamsungCl.SYSTEM, "CL10A106MA8NRNC")).contains("X5R");
  }

  @Test
  void knowsFlexibleTerminations() {
    assertThat(whole(SamsungCl.SYSTEM, "CL31B106KOHZFNE")).contains("termination flexible");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(fault(SamsungCl.SYSTEM, "CL10B104KM8NNNC"))
        .isEqualTo("no voltage code M in Samsung Electro-Mechanics CL");
    assertThat(fault(SamsungCl.SYSTEM, "CL10B104KB8NNN"))
        .isEqualTo("no packing code at the end in Samsung Electro-Mechanics CL");
    assertThat(fault(SamsungCl.SYSTEM, "CL10B104KB8NNNQ"))
        .isEqualTo("no packing code Q in Samsung Electro-Mechanics CL");
    assertThat(fault(SamsungCl.SYSTEM, "CL11B104KB8NNNC"))
        .isEqualTo("no size code 11 in Samsung Electro-Mechanics CL");
    assertThat(fault(SamsungCl.SYSTEM, "CL05B104KB8NNNC"))
        .isEqualTo("no height 0.8 mm with size code 05 in Samsung Electro-Mechanics CL");
  }

  @Test
  void tellsNothingOfOthersThatBeginAlike() {
    assertThat(PartNumberSystems.read("CL1234", null)).isInstanceOf(NumberReading.Foreign.class);
    assertThat(PartNumberSystems.read("CLVBA-FKA", null)).isInstanceOf(NumberReading.Foreign.class);
  }

  @Test
  void anyChangeIsRefusedOrSaysSomethingElse() {
    everyChangeSaysSomethingElse(SamsungCl.SYSTEM, "CL10B104KB8NNNC", List.of(11, 12, 13));
  }
}
