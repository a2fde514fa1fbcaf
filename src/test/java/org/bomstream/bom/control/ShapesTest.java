package org.bomstream.bom.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.bom.control.BomReaders.fixture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bomstream.bom.control.ReadingScore.Score;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files in the shapes that people call a BOM, each with its right lines beside it. */
class ShapesTest {

  static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(fixture("shapes"))) {
      return all.filter(file -> !file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void readsTheRightLines(Path file) throws IOException {
    Score score = new ReadingScore().score(file);

    assertThat(score.faults()).isEmpty();
    assertThat(score.silent()).isZero();
  }
}
