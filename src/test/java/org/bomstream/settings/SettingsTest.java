package org.bomstream.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bomstream.settings.declared.Setting;
import org.junit.jupiter.api.Test;

/** All that is declared, as opposed to what uses, sets and documents it. */
class SettingsTest {
  private static final Path DOCUMENT = Path.of("src/docs/configuration.md");

  private static final Pattern VARIABLE =
      Pattern.compile("<variable name=\"([A-Z_]+)\" defaultValue=\"([^\"]*)\"/>");

  private static final Pattern USE =
      Pattern.compile(
          "(?:@ConfigProperty\\(name = |\\.get\\w*Value\\(|text\\(config, )\"([a-z.-]+)\"",
          Pattern.MULTILINE);

  /** How a supplier's adapter says what its settings begin with. */
  private static final Pattern SUPPLIER =
      Pattern.compile(
          "(?:String NAME = |String name\\(\\) \\{\\s+return |AnswerTimes\\.of\\(config, )"
              + "\"([a-z0-9-]+)\"");

  /** Of each supplier, which {@code AnswerTimes} reads. */
  private static final List<String> TIMES =
      List.of("fresh.facts", "fresh.lifecycle", "fresh.offers", "fresh.not-found", "cache");

  /** Made at random, and kept by nobody: it lets nobody in. */
  private static final String NOBODY = "{hash}";

  @Test
  void eachIsDeclaredOnce() {
    assertThat(Settings.all().map(Setting::name)).doesNotHaveDuplicates();
    assertThat(Settings.all().map(Setting::property)).doesNotHaveDuplicates();
  }

  @Test
  void eachHasMeaning() {
    assertThat(Settings.all()).allSatisfy(setting -> assertThat(setting.meaning()).isNotBlank());
  }

  @Test
  void defaultsAreAllowed() {
    assertThat(Settings.all().filter(setting -> setting.fallback().isPresent()))
        .allMatch(setting -> setting.kind().allows(setting.fallback().get()));
  }

  @Test
  void serverHasTheSameDefaults() throws IOException {
    Map<String, String> declared =
        Settings.all()
            .filter(Setting::ofServer)
            .collect(Collectors.toMap(Setting::name, setting -> setting.fallback().orElse("")));
    Map<String, String> variables =
        VARIABLE
            .matcher(Files.readString(Path.of("server.xml")))
            .results()
            .collect(Collectors.toMap(found -> found.group(1), SettingsTest::value));

    assertThat(declared).isEqualTo(variables);
  }

  private static String value(MatchResult variable) {
    return variable.group(2).startsWith(NOBODY) ? "" : variable.group(2);
  }

  @Test
  void nothingIsReadThatIsNotDeclared() throws IOException {
    List<String> declared = Settings.all().map(Setting::property).toList();

    assertThat(used()).hasSizeGreaterThan(40).isSubsetOf(declared);
  }

  @Test
  void nothingIsDeclaredThatIsNotRead() throws IOException {
    Stream<String> ofOurs =
        Settings.all().map(Setting::property).filter(name -> name.matches("[a-z.-]+"));

    assertThat(ofOurs).isSubsetOf(used());
  }

  private static List<String> used() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(SettingsTest::text)
          .flatMap(
              text ->
                  Stream.concat(
                      USE.matcher(text).results().map(found -> found.group(1)), answerTimes(text)))
          .distinct()
          .toList();
    }
  }

  private static Stream<String> answerTimes(String text) {
    return text.contains("AnswerTimes.of(")
        ? SUPPLIER
            .matcher(text)
            .results()
            .flatMap(name -> TIMES.stream().map(time -> name.group(1) + "." + time))
        : Stream.of();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands between the marks is to be as this says; copy it from here. */
  @Test
  void documentHasThemAll() throws IOException {
    String document = Files.readString(DOCUMENT);
    String tables =
        Settings.TOPICS.stream()
            .map(topic -> "## %s\n\n%s".formatted(topic.title(), table(topic.settings())))
            .collect(Collectors.joining("\n\n", "\n\n", "\n\n"));

    assertThat(document.split("<!-- /?settings -->", -1)[1]).isEqualTo(tables);
  }

  private static String table(List<Setting> settings) {
    return Stream.concat(
            Stream.of("| variable | meaning | default | allowed |", "| --- | --- | --- | --- |"),
            settings.stream().map(SettingsTest::row))
        .collect(Collectors.joining("\n"));
  }

  private static String row(Setting setting) {
    return "| `%s` | %s | %s | %s |"
        .formatted(
            setting.name(),
            setting.meaning(),
            setting.fallback().map(value -> "`" + value + "`").orElse("none"),
            setting.kind().allowed());
  }
}
