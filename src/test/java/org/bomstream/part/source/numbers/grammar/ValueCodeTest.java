package org.bomstream.part.source.numbers.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueCodeTest {
  private static final ValueCode DIGITS = DigitCode.of(2).point('R');
  private static final ValueCode LETTERS = LetterCode.ohms();

  @ParameterizedTest
  @CsvSource({"103,10000", "100,10", "4R7,4.7", "R10,0.1", "10R,10", "000,0"})
  void readsDigitsAndPower(String code, String value) {
    assertThat(read(DIGITS, code)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "10", "012", "002", "1RR", "A03", "1K0", "10-"})
  void readsNothingElseAsDigits(String code) {
    assertThat(read(DIGITS, code)).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource({"10K,10000", "4K7,4700", "100R,100", "0R1,0.1", "0R,0", "1M,1000000", "15K0,15000"})
  void readsLettersForPrefixes(String code, String value) {
    assertThat(read(LETTERS, code)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "K", "10", "K47", "4K70", "1000R", "01K", "00R", "10X", "4K755"})
  void readsNothingElseAsLetters(String code) {
    assertThat(read(LETTERS, code)).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource({"10K0,10000", "100R,100", "R047,0.047", "1M00,1000000"})
  void fillsUpToItsLength(String code, String value) {
    assertThat(read(LetterCode.ohms(4), code)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"100J,10", "100K,1", "100L,0.1", "100A,none"})
  void hasLettersForSmallPowers(String code, String value) {
    assertThat(read(DigitCode.of(3).smallPowers("JKL"), code)).isEqualTo(value);
  }

  /** The value in plain digits; none where it is not read to its end. */
  private static String read(ValueCode code, String text) {
    var draft = new Draft(text);
    return code.read(draft) && draft.isAtEnd() ? draft.quantity().value().toPlainString() : "none";
  }
}
