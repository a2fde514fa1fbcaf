package org.bomstream.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bomstream.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fuzzer finds what is wrong with doors that have a fault, and nothing else. */
class FuzzerTest {
  private static final Bounds TIGHT = new Bounds(1_000, Duration.ofMillis(200), 1 << 20, 1_000);

  private static final Duration DEAR = TIGHT.cpu().multipliedBy(2);

  @TempDir Path folder;
  private int spent;

  @Test
  void findsWhatADoorDoesNotDeclare() {
    var findings = findings(text -> Integer.parseInt(text));

    assertThat(findings).hasSize(1).first().asString().contains("NumberFormatException", "seed 7");
  }

  @Test
  void keepsTheInputAndFindsItAgain() throws Exception {
    var finding = findings(text -> Integer.parseInt(text)).getFirst();

    assertThat(finding.input()).exists();
    assertThat(findings(text -> Integer.parseInt(text)).getFirst()).isEqualTo(finding);
  }

  @Test
  void findsWhatTakesLong() {
    assertThat(findings(text -> spend(text.length() > 900 && spent++ == 0 ? DEAR : Duration.ZERO)))
        .extracting(Finding::complaint)
        .containsExactly("over PT0.2S of processor time");
  }

  @Test
  void findsWhatGrowsInMemory() {
    assertThat(findings(text -> Arrays.fill(new byte[text.length() * text.length() * 2], (byte) 1)))
        .extracting(Finding::complaint)
        .containsExactly("over 1,048,576 bytes allocated");
  }

  @Test
  void findsThatADoorFails() {
    assertThat(findings(text -> refuse(text.equals("12") ? 0 : text.length() < 500 ? 422 : 500)))
        .extracting(Finding::complaint)
        .singleElement()
        .asString()
        .contains("Problem");
  }

  @Test
  void findsNothingWhereADoorRefuses() {
    assertThat(findings(text -> refuse(text.equals("12") ? 0 : 400))).isEmpty();
  }

  @Test
  void findsTextsThatNoDatabaseTakes() {
    assertThat(findings(text -> Expect.storable(text)))
        .extracting(Finding::detail)
        .singleElement()
        .asString()
        .contains("NUL");
  }

  @Test
  void wantsSeedsThatAreTaken() {
    assertThrows(IllegalStateException.class, () -> findings(text -> refuse(400)));
  }

  private static void refuse(int status) {
    if (status > 0) {
      throw new Problem(status, "Refused", "It does not fit.");
    }
  }

  private static void spend(Duration time) {
    var threads = ManagementFactory.getThreadMXBean();
    long end = threads.getCurrentThreadCpuTime() + time.toNanos();
    while (threads.getCurrentThreadCpuTime() < end) {
      Thread.onSpinWait();
    }
  }

  private List<Finding> findings(Door door) {
    return new ArrayList<>(new Fuzzer(door, 7, folder).run(number -> number < TIGHT.inputs()));
  }

  /** One that takes text. */
  @FunctionalInterface
  private interface Door extends Target {
    void read(String text);

    @Override
    default String name() {
      return "test";
    }

    @Override
    default List<byte[]> seeds() {
      return List.of("12".getBytes(UTF_8));
    }

    @Override
    default List<String> words() {
      return List.of("1");
    }

    @Override
    default boolean take(byte[] input) throws Exception {
      return Refusal.allowed(() -> read(new String(input, UTF_8)));
    }

    @Override
    default Bounds bounds() {
      return TIGHT;
    }
  }
}
