package org.bomstream.bom.control.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {
  private static final String LETTERS = "'=+-@\t\r a1\uFF1D\uFF0D\u00A0";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-5V",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\uFF1D1",
        "\uFF0B1",
        "'x",
        " =1"
      })
  void guardsWhatASpreadsheetWouldRun(String text) {
    assertThat(FormulaGuard.guard(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "NE555P", "5'", "1-2", "R=10k", " "})
  void leavesOtherTextsAlone(String text) {
    assertThat(FormulaGuard.guard(text)).isEqualTo(text);
    assertThat(FormulaGuard.bare(text)).isEqualTo(text);
  }

  @Test
  void leavesAnothersApostrophe() {
    assertThat(FormulaGuard.bare("'90s part")).isEqualTo("'90s part");
    assertThat(FormulaGuard.bare("'")).isEqualTo("'");
  }

  @Test
  void givesBackWhateverItHasGuarded() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(6); length > 0; length--) {
        text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      assertThat(FormulaGuard.bare(FormulaGuard.guard(text.toString()))).isEqualTo(text.toString());
    }
  }
}
