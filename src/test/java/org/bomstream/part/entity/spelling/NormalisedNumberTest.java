package org.bomstream.part.entity.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalisedNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "74HC00PW,118|74HC00PW118",
        "22-23-2021|22232021",
        "22-23-2021|0022232021",
        "47346-0001|473460001",
        "47346-0001|0473460001",
        "ERJ-2RKF1002X|ERJ2RKF1002X",
        "LM3671MF-3.3/NOPB|LM3671MF 3.3 NOPB",
        "u.fl-r-smt|UFLRSMT",
        "AMS1117–3.3|AMS1117-3.3",
        "ＳＴＭ３２Ｆ１０３|STM32F103",
      })
  void takesTheseForOneNumber(String one, String other) {
    assertThat(NormalisedNumber.of(one).isLike(NormalisedNumber.of(other))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SMBJ6.0CA|SMBJ60CA",
        "MAX1487EESA+|MAX1487EESA",
        "LT1763CS8-3.3#PBF|LT1763CS8-3.3",
        "BS-7|BS7",
        "LM358P|LM358PW",
      })
  void tellsTheseApart(String one, String other) {
    assertThat(NormalisedNumber.of(one).isLike(NormalisedNumber.of(other))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FT232RL-REEL|FT232RL",
        "BSS138PW,115|BSS138PW",
        "74HC595D,118|74HC595D,112",
        "DS1307+T&R|DS1307+",
        "MAX485ESA+T|MAX485ESA+",
        "MCP1700-33-T&R|MCP1700-33",
        "SI2302DS-TR|SI2302DS",
        "SP3485EN-L/TR|SP3485EN-L",
        "ADUM1201ARZ-REEL7|ADUM1201ARZ-REEL",
      })
  void seesTheSamePartInAnotherPacking(String one, String other) {
    assertThat(NormalisedNumber.of(one).isRepackedFrom(NormalisedNumber.of(other))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"MAX232ESE+T|MAX232ESE", "LM317T|LM317", "LM3671MF-3.3/NOPB|LM3671MF-3.3"})
  void doesNotTakeOtherSuffixesForPackings(String one, String other) {
    assertThat(NormalisedNumber.of(one).isRepackedFrom(NormalisedNumber.of(other))).isFalse();
  }

  @Test
  void dropsFullStopsBlanksAndInvisibleCharactersAroundTheNumber() {
    assertThat(NormalisedNumber.of("\u200B max1487eesa+.\u00A0").spelling())
        .isEqualTo("MAX1487EESA+");
  }

  @Test
  void holdsNothingThatTheDatabaseCannotStore() {
    assertThat(NormalisedNumber.of("LM\u0000358\uD800P").key()).isEqualTo("LM358P");
  }
}
