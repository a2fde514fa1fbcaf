package org.bomstream.part.source.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;
import org.junit.jupiter.api.Test;

/** What users read about the families, and the families. */
class SystemsDocumentTest {
  private static final Path DOCUMENT = Path.of("src/docs/part-numbers.md");

  @Test
  void namesEveryFamilyWithItsMakersDocument() throws IOException {
    assertThat(
            Files.readAllLines(DOCUMENT).stream().dropWhile(line -> !line.equals("| --- | --- |")))
        .containsExactlyElementsOf(
            Stream.concat(
                    Stream.of("| --- | --- |"),
                    PartNumberSystems.ALL.stream()
                        .sorted(
                            Comparator.comparing(system -> system.name().toLowerCase(Locale.ROOT)))
                        .map(SystemsDocumentTest::row))
                .toList());
  }

  @Test
  void callsNoTwoFamiliesAlike() {
    assertThat(PartNumberSystems.ALL).extracting(PartNumberSystem::name).doesNotHaveDuplicates();
  }

  private static String row(PartNumberSystem system) {
    return "| %s | %s |".formatted(system.name(), system.document());
  }
}
