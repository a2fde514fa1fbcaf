package org.bomstream.settings.declared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindTest {

  @ParameterizedTest
  @CsvSource({"1,true", "1000,true", "0,false", "1001,false", "-5,false", "abc,false", "1.5,false"})
  void numberIsWholeAndInRange(String value, boolean allowed) {
    assertThat(Setting.number("n", 1, 1_000).kind().allows(value)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({"PT1S,true", "P1D,true", "PT0S,false", "-PT1S,false", "P2D,false", "10s,false"})
  void durationIsInRange(String value, boolean allowed) {
    assertThat(Setting.duration("d", "PT1S", "P1D").kind().allows(value)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "15s,true",
    "2m,true",
    "1m30s,true",
    "0s,false",
    "11m,false",
    "PT5S,false",
    "5,false"
  })
  void serverWritesDurationsItsOwnWay(String value, boolean allowed) {
    assertThat(Setting.serverDuration("d", "1s", "10m").kind().allows(value)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({"true,true", "FALSE,true", "yes,false", "1,false"})
  void flagIsTrueOrFalse(String value, boolean allowed) {
    assertThat(Setting.flag("f").kind().allows(value)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "redis://localhost:6379,true",
    "rediss://:word@host,true",
    "redis://,false",
    "http://host,false",
    "redis://a b,false"
  })
  void addressBeginsAsAllowed(String value, boolean allowed) {
    assertThat(Setting.address("a", "redis://", "rediss://").kind().allows(value))
        .isEqualTo(allowed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a1", "a1,a2", " a1 , a2 ,", "[\"a1\", \"a2\"]"})
  void listTakesEachEntryThatFits(String value) {
    assertThat(Setting.list("l", "words", "a\\d").kind().allows(value)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"b1", "a1,b2", "a1 a2"})
  void listTakesNoEntryThatDoesNotFit(String value) {
    assertThat(Setting.list("l", "words", "a\\d").kind().allows(value)).isFalse();
  }
}
