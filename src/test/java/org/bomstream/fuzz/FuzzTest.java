package org.bomstream.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What strangers might send ends in what the product declares, and cheaply. */
class FuzzTest {
  private static final Path FOUND = Path.of("target", "fuzz").toAbsolutePath();
  private static final long SEED = 1;

  @ParameterizedTest
  @MethodSource("targets")
  void nothingBreaksADoor(String name) {
    Target target = Targets.named(name);
    int inputs = target.bounds().inputs();

    assertThat(new Fuzzer(target, SEED, FOUND).run(number -> number < inputs)).isEmpty();
  }

  static List<String> targets() {
    return Targets.ALL.stream().map(Target::name).toList();
  }
}
