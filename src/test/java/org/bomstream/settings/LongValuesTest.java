package org.bomstream.settings;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However often a part of a value comes again, it is allowed or not, and takes no deeper stack. */
class LongValuesTest {
  private static final int TIMES = 20_000;

  static List<String> parts() {
    return List.of(
        "10.",
        "a:1,",
        "a:1, ",
        "*:1,",
        "127.0.0.1, ",
        "a.b=info:",
        "redis://a,b,",
        "jdbc:postgresql://a,b,",
        "https://a.b.",
        "[::1],");
  }

  @ParameterizedTest
  @MethodSource("parts")
  void areReadLikeShortOnes(String part) {
    var head = part.contains("//") ? part : "";
    var again = part.replaceFirst(".*//", "").repeat(TIMES);
    for (var value : List.of(head + again, head + again + "a:1", head + again + "a:1/d")) {
      assertThatCode(() -> Settings.all().forEach(setting -> setting.kind().allows(value)))
          .doesNotThrowAnyException();
    }
  }
}
