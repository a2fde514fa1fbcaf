package org.bomstream.part.source.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$0.66 | 0.66",
        "2,10 EUR | 2.10",
        "1.234,56 € | 1234.56",
        "$1,234.56 | 1234.56",
        "$1,234 | 1234",
        "¥1,234 | 1234",
        "$1.234 | 1.234",
        "1,234 € | 1.234",
        "1.234 € | 1234",
        "0,198 € | 0.198",
        "0.00421 | 0.00421",
        "1 234,56 zł | 1234.56",
        "1\u00a0234,56 kr | 1234.56",
        "CHF 1'234.50 | 1234.50",
        "Rs.12.5 | 12.5",
        "1,234,567.8 | 1234567.8",
        "1.234.567 | 1234567",
        "5 | 5",
      })
  void readsPrices(String written, BigDecimal value) {
    assertThat(LocalNumber.decimal(written)).contains(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Call", "-1.5", "1.2.3,4,5", "$", "12 each of them", "1e5"})
  void takesNothingElseForAPrice(String written) {
    assertThat(LocalNumber.decimal(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"500 | 500", "1,500 | 1500", "1.500 | 1500", "1 500 | 1500", "1,234,567 | 1234567"})
  void readsCounts(String written, long value) {
    assertThat(LocalNumber.count(written)).contains(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1,5", "1.50", "many", "-3", "1,234.567", "99999999999999"})
  void takesNothingElseForACount(String written) {
    assertThat(LocalNumber.count(written)).isEmpty();
  }
}
