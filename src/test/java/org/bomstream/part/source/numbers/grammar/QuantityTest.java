package org.bomstream.part.source.numbers.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

  @ParameterizedTest
  @CsvSource({"4700,4700", "0.10,0.1", "0,0", "1E-12,0.000000000001", "22E6,22000000"})
  void isPlainInTheBaseUnit(String written, String plain) {
    assertThat(Quantity.of(written).value()).isEqualTo(new BigDecimal(plain));
  }

  @Test
  void comparesAcrossDecades() {
    assertThat(Quantity.of("9.1")).isLessThan(Quantity.of("10")).isGreaterThan(Quantity.of("9"));
    assertThat(Quantity.of("0.047")).isGreaterThan(Quantity.ZERO).isLessThan(Quantity.of("0.05"));
    assertThat(Quantity.of("1000").compareTo(Quantity.of("1E3"))).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "4700,Ω,4.7 kΩ",
    "100,Ω,100 Ω",
    "1000000,Ω,1 MΩ",
    "0.015,Ω,15 mΩ",
    "0,Ω,0 Ω",
    "1E-7,F,100 nF",
    "4.7E-13,F,0.47 pF",
    "5E-14,F,0.05 pF",
    "0.0022,F,2200 µF",
    "1.8E-8,H,18 nH",
    "6.3,V,6.3 V"
  })
  void isWrittenAsAPersonDoes(String value, String unit, String text) {
    assertThat(Prefixed.text(Quantity.of(value), unit)).isEqualTo(text);
  }

  @Test
  void seriesHaveTheirValues() {
    assertThat(Series.E24.has(Quantity.of("4700"))).isTrue();
    assertThat(Series.E24.has(Quantity.of("4870"))).isFalse();
    assertThat(Series.E96.has(Quantity.of("4.87"))).isTrue();
    assertThat(Series.E96.has(Quantity.of("4.7"))).isFalse();
    assertThat(Series.E192.has(Quantity.of("92"))).isTrue();
    assertThat(Series.E192.has(Quantity.of("91.9"))).isFalse();
    assertThat(Series.E12.has(Quantity.of("0.82"))).isTrue();
    assertThat(Series.E96.has(Quantity.of("4.8701"))).isFalse();
  }
}
