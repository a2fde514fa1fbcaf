package org.bomstream.part.control.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.entity.PartNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which lines put the same question. */
class QuestionTest {

  @Test
  void isTheSameHoweverANumberIsWritten() {
    assertThat(asked("rc0402fr\u201007 10kl", "Yageo Corp."))
        .isEqualTo(asked("RC0402FR-07 10KL", "YAGEO"));
  }

  @Test
  void tellsSeparatorsApart() {
    assertThat(asked("AB-1234", null)).isNotEqualTo(asked("AB1234", null));
  }

  @Test
  void takesNoNameForNoMaker() {
    assertThat(asked("AB-1234", "n/a")).isEqualTo(asked("AB-1234", null));
    assertThat(asked("AB-1234", "Molex")).isNotEqualTo(asked("AB-1234", null));
  }

  @Test
  void tellsMakersApartThatHaveTheSameLetters() {
    assertThat(asked("AB-1234", "ADI/MAXIM")).isNotEqualTo(asked("AB-1234", "ADIMAXIM"));
    assertThat(asked("AB-1234", "Vishay Dale")).isNotEqualTo(asked("AB-1234", "VishayDale"));
  }

  @Test
  void tellsAMakerFromAPartOfTheNumber() {
    assertThat(asked("AB-1234\nMOLEX", null)).isNotEqualTo(asked("AB-1234", "Molex"));
  }

  @Test
  void namesOrderCodesInAnyOrder() {
    var lcsc = new OrderCode("lcsc", "C25804");
    var farnell = new OrderCode("farnell", "9331247");
    assertThat(coded(lcsc, farnell)).isEqualTo(coded(farnell, lcsc)).isNotEqualTo(coded(lcsc));
  }

  @Test
  void staysShortForALongNumber() {
    String number = asked("A".repeat(50_000), null);
    assertThat(number).hasSizeLessThan(100).isNotEqualTo(asked("A".repeat(50_001), null));
  }

  private static String asked(String mpn, @Nullable String maker) {
    return Question.of("dear", new PartNumber(mpn, maker)).asked();
  }

  private static String coded(OrderCode... codes) {
    return Question.of("dear", new PartNumber(null, null, List.of(codes))).asked();
  }
}
