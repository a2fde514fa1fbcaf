package org.bomstream.operations.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;

class BuildTest {
  private static final String COMMIT = "1f0c2d9e5b7a4c3d8e6f0a1b2c3d4e5f60718293";

  @Test
  void isWhatTheManifestSays() throws IOException {
    assertThat(
            build(
                "Implementation-Version: 1.2.3",
                "Build-Commit: " + COMMIT,
                "Build-Time: 2026-11-30T10:00:00Z"))
        .isEqualTo(new Build("1.2.3", COMMIT, "2026-11-30T10:00:00Z"));
  }

  @Test
  void saysNothingOfAHistoryThatWasNotThere() throws IOException {
    assertThat(build("Implementation-Version: 1.2.3", "Build-Commit: "))
        .isEqualTo(new Build("1.2.3", null, null));
  }

  @Test
  void isUnknownWithoutAManifest() {
    assertThat(Build.of(new Manifest())).isEqualTo(new Build("unknown", null, null));
  }

  private static Build build(String... lines) throws IOException {
    var text = "Manifest-Version: 1.0\n" + String.join("\n", lines) + "\n";
    return Build.of(new Manifest(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
  }
}
