package org.bomstream.settings.declared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTextTest {

  @ParameterizedTest
  @CsvSource({
    "nothing odd: me@host and 1?2, nothing odd: me@host and 1?2",
    "no keys at https://me:s3@cr/et@host/keys now, no keys at https://…@host/keys now",
    "URL invalid jdbc:postgresql://h/d?password=s3cret, URL invalid jdbc:postgresql://h/d?…",
    "'x=\"http://h/k?key=s3cret&a\" (why?)', 'x=\"http://h/k?…\" (why?)'",
  })
  void leavesOutUsersPasswordsAndQueries(String text, String shown) {
    assertThat(ShownText.of(text)).isEqualTo(shown);
  }
}
