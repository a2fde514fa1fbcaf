package org.bomstream.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bomstream.LongForm;
import org.bomstream.OwnServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** In an order in which the server is started few times. */
@OwnServers
@TestMethodOrder(OrderAnnotation.class)
class LauncherIT {
  private static final Duration END = Duration.ofMinutes(1);

  private static Bomstream bomstream;

  @BeforeAll
  static void start() {
    bomstream = Bomstream.named("launched");
  }

  @AfterAll
  static void stop() {
    if (bomstream != null) {
      bomstream.close();
    }
  }

  @Test
  void saysInOneLineThatPortIsTaken() throws IOException {
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var port = Integer.toString(other.getLocalPort());
      assertThat(refusal(Map.of("HTTP_PORT", port)))
          .singleElement()
          .asString()
          .startsWith("Bomstream: port " + port + " is taken")
          .contains("HTTP_PORT");
    }
  }

  @Test
  void saysInOneLineThatDatabaseIsUnreachable() {
    var url = "jdbc:postgresql://localhost:" + Ports.free() + "/bomstream";
    assertThat(refusal(Map.of("DATABASE_URL", url + "?password=secret")))
        .singleElement()
        .asString()
        .startsWith("Bomstream: the database of DATABASE_URL (" + url + ")")
        .doesNotContain("secret");
  }

  @Test
  void saysInOneLineThatVariableIsNoPort() {
    assertThat(refusal(Map.of("HTTP_PORT", "http")))
        .containsExactly("Bomstream: HTTP_PORT is not a port number: http");
  }

  @Test
  void saysInOneLineThatFileCannotBeRead() {
    assertThat(refusal(Map.of("DATABASE_PASSWORD_FILE", "/nowhere")))
        .containsExactly("Bomstream: DATABASE_PASSWORD_FILE: /nowhere cannot be read");
  }

  @Test
  void leavesTheOneAloneThatRunsFromTheSameFolder() throws IOException {
    var first = Bomstream.shared();
    var second =
        new ProcessBuilder(LauncherCommand.of(first.home(), Home.project()))
            .redirectErrorStream(true);
    var process = second.start();
    try (var said = process.inputReader()) {
      assertThat(said.lines().toList())
          .containsExactly("Bomstream: it already runs from this folder, at " + first.address());
    }
    assertThat(Poll.until(new Probe(first.address().toString())::ready, END)).isTrue();
  }

  @Test
  @Order(1)
  void startsRedisAgain() {
    bringUp();
    var before = bomstream.process("redis");
    Processes.end(before, "KILL", END);
    assertThat(Poll.until(() -> isNoted("redis"), END)).isTrue();
    assertThat(Ports.answers(bomstream.redisPort())).isTrue();
    assertThat(before.isAlive()).isFalse();
  }

  @LongForm
  @Test
  @Order(2)
  void clearsWhatItsOwnKillLeftAndKeepsTheData() throws SQLException {
    bringUp();
    execute(bomstream, "CREATE TABLE kept (word text)", "INSERT INTO kept VALUES ('here')");
    var left = Stream.of("server", "postgres", "redis").map(bomstream::process).toList();
    Processes.end(bomstream.launcher(), "KILL", END);
    assertThat(left).allMatch(ProcessHandle::isAlive);

    bomstream.start();

    assertThat(left).noneMatch(ProcessHandle::isAlive);
    assertThat(word(bomstream)).isEqualTo("here");
  }

  @Test
  @Order(3)
  void endsAllWhenItsServerIsKilled() {
    bringUp();
    var all = Stream.of("server", "postgres", "redis").map(bomstream::process).toList();

    bomstream.killServer();

    assertThat(all).noneMatch(ProcessHandle::isAlive);
    assertThat(bomstream.console()).contains("Bomstream: the server has ended");
  }

  /** The server has warnings to give then; none may hide why all has ended. */
  @LongForm
  @Test
  @Order(4)
  void endsAllWhenItsDatabaseIsKilled() {
    bringUp();
    var all = Stream.of("server", "postgres", "redis").map(bomstream::process).toList();

    Processes.end(bomstream.process("postgres"), "KILL", END);

    assertThat(Processes.gone(bomstream.launcher(), END)).isTrue();
    assertThat(all).noneMatch(ProcessHandle::isAlive);
    assertThat(bomstream.console().lines().toList())
        .last()
        .asString()
        .startsWith("Bomstream: the private PostgreSQL has ended");
  }

  private static boolean isNoted(String process) {
    return new RunningFile(bomstream.home()).process(process).isPresent();
  }

  private static void bringUp() {
    if (!bomstream.launcher().isAlive()) {
      bomstream.start();
    }
  }

  private static List<String> refusal(Map<String, String> environment) {
    try (var bomstream = Bomstream.stopped("refused", environment)) {
      bomstream.launch();
      assertThat(Processes.gone(bomstream.launcher(), END)).isTrue();
      return bomstream.console().lines().toList();
    }
  }

  private static void execute(Bomstream bomstream, String... statements) throws SQLException {
    try (var connection =
            DriverManager.getConnection(bomstream.jdbcUrl(), PostgresProcess.USER, "");
        var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static String word(Bomstream bomstream) throws SQLException {
    try (var connection =
            DriverManager.getConnection(bomstream.jdbcUrl(), PostgresProcess.USER, "");
        var statement = connection.createStatement();
        var answer = statement.executeQuery("SELECT word FROM kept")) {
      answer.next();
      return answer.getString(1);
    }
  }
}
