package org.bomstream.stream.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedBomTest {

  @Test
  void isTheNumberOfOneBom() {
    assertThat(last(" 41 ", 1).get(0)).hasValue(41);
    assertThat(last("0", 1).get(0)).hasValue(0);
  }

  @Test
  void isANumberOfEachBomInTheirOrder() {
    var last = last("41.0.7", 3);

    assertThat(last.get(0)).hasValue(41);
    assertThat(last.get(1)).hasValue(0);
    assertThat(last.get(2)).hasValue(7);
  }

  @Test
  void isAbsentOfABomWhosePartIsNoNumber() {
    var last = last("41.x", 2);

    assertThat(last.get(0)).hasValue(41);
    assertThat(last.get(1)).isEmpty();
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"-1", "x", "1.", ".1", "1.2", "99999999999999999999", "1 2", "٣"})
  void isAbsentWhereItIsNoNumber(String text) {
    assertThat(last(text, 1).get(0)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1.2.3", "1.2."})
  void isAbsentWhereItIsOfOtherBoms(String text) {
    assertThat(last(text, 2).get(0)).isEmpty();
  }

  private static List<OptionalLong> last(String text, int boms) {
    return AskedBom.all(Collections.nCopies(boms, "a"), Optional.ofNullable(text)).stream()
        .map(AskedBom::lastEventId)
        .toList();
  }
}
