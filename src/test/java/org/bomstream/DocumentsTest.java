package org.bomstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README and what stands under src/docs, as opposed to the program that they tell of. */
class DocumentsTest {
  private static final int MOST_LINES = 200;
  private static final int LONGEST_LINE = 120;
  private static final Path README = Path.of("README.md");
  private static final Path DOCUMENTS = Path.of("src", "docs");
  private static final Path RECORDS = DOCUMENTS.resolve("adr");
  private static final Path SETTINGS = DOCUMENTS.resolve("configuration.md");

  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)(?:#[^)]*)?\\)");
  private static final Pattern SETTING = Pattern.compile("(?m)^\\| `[A-Z].*");
  private static final Pattern STATUS = Pattern.compile("# .+\n\nStatus: (accepted|superseded).*");
  private static final Pattern CHANGED =
      Pattern.compile("(?m)^Status:.* (?:superseded|amended) by (.+)");

  @Test
  void readmeIsShort() {
    assertThat(text(README).lines())
        .hasSizeLessThanOrEqualTo(MOST_LINES)
        .allMatch(line -> line.codePointCount(0, line.length()) <= LONGEST_LINE);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void linksLeadToFiles(Path document) {
    assertThat(links(document, text(document))).allSatisfy(file -> assertThat(file).exists());
  }

  @ParameterizedTest
  @MethodSource("records")
  void recordSaysWhetherItHolds(Path decision) {
    assertThat(text(decision)).containsPattern(STATUS);
  }

  @ParameterizedTest
  @MethodSource("records")
  void recordIsNamedByWhatChangedIt(Path decision) {
    var later = found(CHANGED, text(decision)).flatMap(change -> links(decision, change).stream());

    assertThat(later).allSatisfy(file -> assertThat(links(file, text(file))).contains(decision));
  }

  @ParameterizedTest
  @MethodSource("records")
  void indexNamesRecord(Path decision) {
    var index = DOCUMENTS.resolve("README.md");

    assertThat(links(index, text(index))).contains(decision);
  }

  /** All but the last column, which tells what is allowed. */
  @Test
  void readmeRepeatsSettingsWordForWord() {
    assertThat(settings(README))
        .isNotEmpty()
        .allMatch(row -> settings(SETTINGS).stream().anyMatch(whole -> whole.startsWith(row)));
  }

  private static List<String> settings(Path document) {
    return SETTING.matcher(text(document)).results().map(MatchResult::group).toList();
  }

  private static List<Path> links(Path document, String text) {
    return found(LINK, text).map(link -> document.resolveSibling(link).normalize()).toList();
  }

  private static Stream<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(result -> result.group(1));
  }

  static Stream<Path> documents() throws IOException {
    return Stream.concat(Stream.of(README), markdown(DOCUMENTS));
  }

  static Stream<Path> records() throws IOException {
    return markdown(RECORDS);
  }

  private static Stream<Path> markdown(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
