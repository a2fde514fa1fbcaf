package org.bomstream.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogTextTest {
  private static final String HOSTILE = "a\r\n[1/1/26] FORGED\u2028\u0085\u001b[31m\u202eb\ud800";

  @ParameterizedTest
  @ValueSource(
      strings = {"\r", "\n", "\r\n", "\0", "\t", "\u001b", "\u007f", "\u0085", "\u2028", "\u2029"})
  void putsABlankForWhatBreaksALineOrRulesATerminal(String control) {
    assertThat(LogText.of("a" + control + "b")).isEqualTo("a b");
  }

  @Test
  void leavesOtherTextAsItIs() {
    assertThat(LogText.of("/api/boms/größe/部品/🙂")).isEqualTo("/api/boms/größe/部品/🙂");
  }

  @Test
  void cutsWhatIsLong() {
    assertThat(LogText.of("x".repeat(10_000_000))).hasSize(201).endsWith("x…");
  }

  @Test
  void keepsAFailuresTraceAndCleansItsWords() {
    var failure =
        new IllegalStateException(HOSTILE, new IllegalArgumentException(HOSTILE.repeat(1_000)));

    var printed = print(LogText.of(failure));
    assertThat(printed)
        .startsWith("java.lang.IllegalStateException: a [1/1/26] FORGED [31m b")
        .contains("Caused by: java.lang.IllegalArgumentException: a [1/1/26]")
        .contains("at org.bomstream.problem.LogTextTest.keepsAFailuresTraceAndCleansItsWords");
    assertThat(printed.lines()).noneMatch(line -> line.startsWith("[1/1/26]"));
    assertThat(printed.lines()).allMatch(line -> line.length() < 1_100);
  }

  @Test
  void endsWhereCausesDoNot() {
    var one = new IllegalStateException("one");
    one.initCause(new IllegalStateException("two", one));

    assertThat(print(LogText.of(one))).contains("two");
  }

  /** Whatever is logged of a request that failed. */
  @Test
  void failuresOfARequestTakeOneLineEach() {
    var lines = new ArrayList<String>();
    try (var _ = new Listener(lines)) {
      FailureProblem.of(new IllegalStateException(HOSTILE), "/api/" + HOSTILE);
      FailureProblem.of(new SQLTransientConnectionException(HOSTILE), "/api/" + HOSTILE);
    }

    assertThat(lines).hasSize(2).allMatch(text -> text.contains("/api/a [1/1/26] FORGED"));
    assertThat(lines)
        .allSatisfy(text -> assertThat(text.lines()).noneMatch(l -> l.startsWith("[1/1/26]")));
    assertThat(lines).noneMatch(text -> text.contains("\u2028") || text.contains("\u001b"));
  }

  private static String print(Throwable failure) {
    var text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  /** Has what this folder logs, as it would stand in a file. */
  private static final class Listener extends Handler implements AutoCloseable {
    private static final Logger OURS = Logger.getLogger("org.bomstream.problem");

    private final List<String> lines;

    Listener(List<String> lines) {
      this.lines = lines;
      setFormatter(new SimpleFormatter());
      OURS.addHandler(this);
    }

    @Override
    public void publish(LogRecord line) {
      lines.add(getFormatter().format(line));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
      OURS.removeHandler(this);
    }
  }
}
