package org.bomstream.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check that the build makes first, with a shell in Maven's place. */
class MissingJdkTest {
  private static final int ENDED_BY_SIGTERM = 143;
  private static final int PASSED = 7;

  @TempDir Path folder;

  @Test
  void isSaidInOneLineAndEndsMaven() throws IOException, InterruptedException {
    var maven = check("17.0.15");
    try (var said = maven.inputReader()) {
      assertThat(said.lines()).singleElement().asString().startsWith("Bomstream: no JDK 25");
    }
    assertThat(maven.waitFor()).isEqualTo(ENDED_BY_SIGTERM);
  }

  @Test
  void isNoMatterWhereThereIsOne() throws IOException, InterruptedException {
    assertThat(check("25.0.3").waitFor()).isEqualTo(PASSED);
  }

  private Process check(String version) throws IOException {
    var found = folder.resolve("discovered-jdks.xml");
    Files.writeString(found, "<version>" + version + "</version>");
    var script = Home.project().resolve(".mvn/require-jdk.sh");
    var shell = "sh \"$0\" \"$1\"; exit " + PASSED;
    return new ProcessBuilder("sh", "-c", shell, script.toString(), found.toString())
        .redirectErrorStream(true)
        .start();
  }
}
