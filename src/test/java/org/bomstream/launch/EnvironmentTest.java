package org.bomstream.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentTest {
  @TempDir Path folder;

  private String file;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("password"), "open sesame\n").toString();
  }

  @Test
  void readsWhatFilesHold() {
    assertThat(Environment.of(Map.of("DATABASE_PASSWORD_FILE", file)).variables())
        .containsEntry("DATABASE_PASSWORD", "open sesame")
        .doesNotContainKey("DATABASE_PASSWORD_FILE");
  }

  @Test
  void readsNoFileThatIsNoSettings() {
    assertThat(Environment.of(Map.of("LOG_FILE", file)).variables())
        .isEqualTo(Map.of("LOG_FILE", file));
  }

  @Test
  void takesNotBothValueAndFile() {
    var both = Map.of("DATABASE_PASSWORD", "other", "DATABASE_PASSWORD_FILE", file);

    assertThatThrownBy(() -> Environment.of(both))
        .hasMessage("DATABASE_PASSWORD and DATABASE_PASSWORD_FILE are both given");
  }
}
