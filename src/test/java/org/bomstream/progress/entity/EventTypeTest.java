package org.bomstream.progress.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The one list of event types, as opposed to what else has to know of each. */
class EventTypeTest {
  private static final Path PAGES = Path.of("src/main/webapp/app/stream/entity/events.js");
  private static final Path CONTRACT = Path.of("src/main/resources/META-INF/openapi.yaml");

  /** {@code { code: 'enrichment.queued', terminal: false, held: true }}. */
  private static final Pattern IN_PAGES =
      Pattern.compile(
          "code: ['\"]([^'\"]+)['\"],\\s*terminal: (true|false),\\s*held: (true|false)");

  private record Listed(String code, boolean terminal, boolean held) {}

  @Test
  void isTheSameInThePages() throws IOException {
    List<Listed> pages =
        IN_PAGES
            .matcher(Files.readString(PAGES))
            .results()
            .map(
                type ->
                    new Listed(
                        type.group(1),
                        Boolean.parseBoolean(type.group(2)),
                        Boolean.parseBoolean(type.group(3))))
            .toList();

    assertThat(pages).isEqualTo(Arrays.stream(EventType.values()).map(EventTypeTest::of).toList());
  }

  private static Listed of(EventType type) {
    return new Listed(type.code(), type.isTerminal(), type.isHeld());
  }

  @ParameterizedTest
  @EnumSource
  void standsInTheContract(EventType type) throws IOException {
    assertThat(Files.readString(CONTRACT)).contains("`" + type.code() + "`");
  }

  @ParameterizedTest
  @EnumSource
  void isFoundByItsCode(EventType type) {
    assertThat(EventType.of(type.code())).hasValue(type);
  }

  @Test
  void knowsNoOthers() {
    assertThat(EventType.of("enrichment.elsewhere")).isEmpty();
  }
}
