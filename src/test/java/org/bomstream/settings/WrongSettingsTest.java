package org.bomstream.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bomstream.settings.declared.Kind;
import org.bomstream.settings.declared.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each setting, in every way in which its kind can be wrong: a node that finds one is not ready.
 */
class WrongSettingsTest {

  static Stream<Arguments> all() {
    return Settings.all()
        .flatMap(setting -> wrong(setting.kind()).map(value -> arguments(setting, value)));
  }

  private static Stream<String> wrong(Kind kind) {
    return switch (kind) {
      case Kind.WholeNumber number ->
          Stream.of(
              Long.toString(number.from() - 1),
              Long.toString(number.to() + 1),
              "9".repeat(30),
              "many",
              "1.5",
              "1e3",
              "0x10",
              "1_000",
              "1 000",
              "10s",
              "+10",
              "\u0661\u0660");
      case Kind.TimeSpan _ ->
          Stream.of("-PT1S", "P99999D", "15s", "15", "PT", "P1Y", "P1M", "1 hour", "PT1S PT1S");
      case Kind.ServerTimeSpan _ ->
          Stream.of("0s", "11m", "PT5S", "5", "s", "-5s", "1.5s", "5 s", "1s1m", "10d");
      case Kind.Choice choice -> Stream.of("maybe", "1", choice.words().getFirst() + "s", "a,b");
      case Kind.Address _ ->
          Stream.of(
              "localhost",
              "//localhost",
              "ftp://localhost/x",
              "http:/localhost",
              "jdbc:mysql://localhost/x",
              "redis://localhost:99999",
              "jdbc:postgresql://localhost:99999/x",
              "https://me:word@localhost/x",
              "http://a b");
      case Kind.ListOf list ->
          Stream.of("a b://,", "https://", "*.*.*", "none of them")
              .filter(_ -> !OPEN.contains(list.what()));
      case Kind.Word _ -> Stream.of("a b", "?", "a\nb", "-");
      case Kind.Text _, Kind.Secret _ -> Stream.of();
    };
  }

  /** What these hold is known to those alone who use it. */
  private static final List<String> OPEN =
      List.of("audiences", "files and folders", "names of sources");

  @ParameterizedTest
  @MethodSource("all")
  void isComplainedOf(Setting setting, String value) {
    assertThat(read(setting, setting.name(), value)).isInstanceOf(Reading.Wrong.class);
    assertThat(read(setting, setting.property(), value)).isInstanceOf(Reading.Wrong.class);
  }

  /** Whatever is wrong, what the application reads of it is allowed. */
  @ParameterizedTest
  @MethodSource("all")
  void leavesItsDefault(Setting setting, String value) {
    assertThat(reader(Map.of(setting.name(), value)).value(setting)).isEqualTo(setting.fallback());
  }

  @Test
  void leavesOutNoKindThatCanBeWrong() {
    assertThat(Settings.all().filter(setting -> wrong(setting.kind()).findAny().isEmpty()))
        .extracting(Setting::kind)
        .allSatisfy(
            kind ->
                assertThat(kind)
                    .isInstanceOfAny(Kind.Text.class, Kind.Secret.class, Kind.ListOf.class));
  }

  @Test
  void anyOriginExcludesCredentials() {
    assertThat(Contradiction.all(reader(Map.of("CORS_ORIGINS", "[\"*\"]"))))
        .extracting(Complaint::toString)
        .containsExactly("CORS_ORIGINS=*: it needs CORS_ALLOW_CREDENTIALS=false");
    assertThat(
            Contradiction.all(
                reader(Map.of("CORS_ORIGINS", "*", "CORS_ALLOW_CREDENTIALS", "false"))))
        .isEmpty();
  }

  private static Reading read(Setting setting, String name, String value) {
    return reader(Map.of(name, value)).read(setting);
  }

  private static SettingReader reader(Map<String, String> given) {
    return new SettingReader(name -> Optional.ofNullable(given.get(name)));
  }
}
