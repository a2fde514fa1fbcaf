package org.bomstream.part.source.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import org.bomstream.part.source.numbers.grammar.NumberReading;
import org.bomstream.part.source.numbers.grammar.NumberReading.Fault;
import org.bomstream.part.source.numbers.grammar.NumberReading.Foreign;
import org.bomstream.part.source.numbers.grammar.NumberReading.Read;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartNumberSystemsTest {

  @ParameterizedTest
  @ValueSource(strings = {"Yageo", "YAGEO", "Yageo(国巨)", "Phycomp", "generic", "n/a"})
  void readsItsMakersNumberHoweverTheMakerIsWritten(String maker) {
    assertThat(read("RC0402FR-0710KL", maker)).isInstanceOf(Read.class);
  }

  @Test
  void readsNoNumberAsAnotherMakers() {
    assertThat(read("RC0402FR-0710KL", "Texas Instruments")).isInstanceOf(Foreign.class);
    assertThat(read("RC0402QR-0710KL", "Texas Instruments")).isInstanceOf(Foreign.class);
  }

  @Test
  void looksOverBlanksCaseAndFullStops() {
    assertThat(read(" rc0402fr-07 10kl.. ", null))
        .isEqualTo(read("RC0402FR-0710KL", null))
        .isInstanceOf(Read.class);
  }

  @Test
  void saysOfAnAmplifierThatBeginsLikeAResistorNothingUnlessTheMakerIsNamed() {
    assertThat(read("RC4558P", null)).isInstanceOf(Foreign.class);
    assertThat(read("RC4558P", "Texas Instruments")).isInstanceOf(Foreign.class);
    assertThat(read("RC4558P", "Yageo"))
        .isInstanceOfSatisfying(
            Fault.class,
            fault -> assertThat(fault.detail()).isEqualTo("no size code 4558 in Yageo RC"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "...", "R", "RC", "漢字漢字漢字", "-------", "\0\0\0\0\0\0"})
  void takesWhatIsNoNumberForForeign(String text) {
    assertThat(read(text, null)).isInstanceOf(Foreign.class);
  }

  @Test
  void takesWhatIsTooLongForForeign() {
    assertThat(read("RC0402FR-0710KL".repeat(100_000), null)).isInstanceOf(Foreign.class);
  }

  @Test
  void everySystemNamesItsMakerAndDocumentAndBeginning() {
    assertThat(PartNumberSystems.ALL)
        .allSatisfy(
            system -> {
              assertThat(system.name()).startsWith(system.maker());
              assertThat(system.document()).isNotBlank();
              assertThat(system.prefixes()).isNotEmpty().allMatch(prefix -> prefix.length() > 1);
            });
  }

  private static NumberReading read(String number, @Nullable String maker) {
    return PartNumberSystems.read(number, maker);
  }
}
