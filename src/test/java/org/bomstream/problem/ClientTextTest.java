package org.bomstream.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "acme", "ácme µΩ 電子 😀", "a\u200bb", "\uFFFD", "12345678"})
  void canBeKept(String text) {
    assertThat(ClientText.flaw(text, 8 + 8)).isEmpty();
    assertThat(ClientText.check(text, "name", 16)).isSameAs(text);
  }

  @Test
  void tellsWhatIsWrongAndWhere() {
    assertThat(ClientText.flaw("ab\0", 9)).hasValue("has a control character at place 3 (U+0000)");
    assertThat(ClientText.flaw("a\u2028", 9))
        .hasValue("has a control character at place 2 (U+2028)");
    assertThat(ClientText.flaw("\uD83D!", 9)).hasValue("has half a character at place 1 (U+D83D)");
    assertThat(ClientText.flaw("\uDE00\uD83D", 9))
        .hasValue("has half a character at place 1 (U+DE00)");
    assertThat(ClientText.flaw("0123456789", 9)).hasValue("is over 9 characters long");
  }

  @Test
  void isTheClientsFault() {
    assertThatThrownBy(() -> ClientText.check("a\nb", "Idempotency-Key", 9))
        .isInstanceOfSatisfying(Problem.class, fault -> assertThat(fault.status()).isEqualTo(400))
        .hasMessage("The Idempotency-Key has a control character at place 2 (U+000A).");
  }

  @Test
  void leavesOutWhatCannotBeKept() {
    assertThat(ClientText.tidied("\0 a\r\nb\uD83Dc \n", 99)).isEqualTo("a  b c");
    assertThat(ClientText.tidied("ab😀", 3)).isEqualTo("ab");
    assertThat(ClientText.tidied("ab😀", 4)).isEqualTo("ab😀");
  }
}
