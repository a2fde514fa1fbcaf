package org.bomstream.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bomstream.benchmark.Scenario.Kind;
import org.bomstream.launch.Bomstream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run so small that it tells nothing of speed, but passes through all there is. */
class BenchmarkIT {
  private static final List<Scenario> SCENARIOS =
      List.of(
          new Scenario("connect", Kind.CONNECT, 20, 1, 0),
          new Scenario("burst", Kind.BURST, 20, 1, 30),
          new Scenario("lockstep", Kind.LOCKSTEP, 20, 1, 10),
          new Scenario("rate", Kind.RATE, 20, 1, 5),
          new Scenario("many", Kind.MANY, 20, 4, 40));

  final Bomstream server = Bomstream.shared();
  final Account account = Account.of(server.address(), "alice", "bomstream");
  @TempDir Path folder;

  @Test
  void writesTableAndPlot() throws IOException {
    benchmark(account).run(List.of(SCENARIOS.getFirst()), SCENARIOS);
    assertThat(Files.readString(folder.resolve("streams.md")))
        .containsPattern("\\| connect( \\*)? \\| 20 \\| 1 \\| 20 \\|")
        .containsPattern("\\| burst( \\*)? \\| 20 \\| 1 \\| 600 \\|")
        .containsPattern("\\| lockstep( \\*)? \\| 20 \\| 1 \\| 200 \\|")
        .containsPattern("\\| rate( \\*)? \\| 20 \\| 1 \\| 100 \\|")
        .containsPattern("\\| many( \\*)? \\| 20 \\| 4 \\| 200 \\|")
        .contains("Memory per idle stream, connect:");
    assertThat(Files.readString(folder.resolve("streams.svg")))
        .startsWith("<?xml")
        .contains("<svg");
  }

  @Test
  void saysWhyItWasRefused() {
    var stranger = new Account(server.address(), "no-token");
    assertThatThrownBy(() -> benchmark(stranger).run(List.of(), SCENARIOS))
        .isInstanceOf(BenchmarkFailed.class)
        .hasMessageContaining("401");
    assertThat(folder).isEmptyDirectory();
  }

  private Benchmark benchmark(Account caller) {
    var redis = URI.create("redis://localhost:" + server.redisPort());
    return new Benchmark(new Target(server.address(), redis, caller), folder);
  }
}
