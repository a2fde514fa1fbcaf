package org.bomstream.stream.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedBomTest {

  @Test
  void isTheNumberOfOneBom() {
    assertThat(AskedBom.parse(" 41 ", 1).of(0)).hasValue(41);
    assertThat(AskedBom.parse("0", 1).of(0)).hasValue(0);
  }

  @Test
  void isANumberOfEachBomInTheirOrder() {
    var last = AskedBom.parse("41.0.7", 3);

    assertThat(last.of(0)).hasValue(41);
    assertThat(last.of(1)).hasValue(0);
    assertThat(last.of(2)).hasValue(7);
  }

  @Test
  void isAbsentOfABomWhosePartIsNoNumber() {
    var last = AskedBom.parse("41.x", 2);

    assertThat(last.of(0)).hasValue(41);
    assertThat(last.of(1)).isEmpty();
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"-1", "x", "1.", ".1", "1.2", "99999999999999999999", "1 2", "٣"})
  void isAbsentWhereItIsNoNumber(String text) {
    assertThat(AskedBom.parse(text, 1).of(0)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1.2.3", "1.2."})
  void isAbsentWhereItIsOfOtherBoms(String text) {
    assertThat(AskedBom.parse(text, 2).of(0)).isEmpty();
  }
}
