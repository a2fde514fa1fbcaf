package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.bomstream.OwnServers;
import org.bomstream.launch.Bomstream;
import org.bomstream.siege.SlowClients;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that come slowly, or broken, or not at all: no thread waits for them. */
@OwnServers
@ResourceLock(NarrowServer.LOCK)
class SlowBodiesIT {
  private static final int CLIENTS = 100;

  /** As the server's own addresses are read, which is not by us. */
  private static final int READ_AT_ONCE = 8;

  private static final String FORM = "\nContent-Type: application/x-www-form-urlencoded";
  private static final Pattern COMING = Pattern.compile("bomstream_bodies_coming\\S* (\\d+)");

  private final Bomstream server = NarrowServer.bomstream();
  private final String host = head(server);
  private final String signIn = "POST /api/auth/token" + host + FORM;

  /** From an address of their own: other tests' limits are not used up. */
  private static String head(Bomstream server) {
    return " HTTP/1.1\nHost: %s\nX-Forwarded-For: 192.0.2.7"
        .formatted(server.address().getAuthority());
  }

  @BeforeEach
  void awaitEarlierBodiesEnd() {
    awaitComing(0);
  }

  @Test
  void noThreadWaitsForThem() throws IOException {
    try (var slow = slow(CLIENTS, signIn + "\nContent-Length: 4000\n\n")) {
      awaitComing(CLIENTS);
      assertThat(readers()).isZero();
      assertThat(slow.statuses()).isEqualTo(Collections.nCopies(CLIENTS, 408));
    }
    awaitComing(0);
  }

  @Test
  void noThreadWaitsForUploads() throws IOException {
    var member = SharedSecret.member(server, "slow", "acme", Duration.ofHours(1));
    var upload = "POST /api/boms" + host + "\nAuthorization: Bearer " + member.token();
    try (var slow =
        slow(NarrowServer.BODIES_PER_USER, upload + "\nContent-Length: 400000\n\nMPN")) {
      awaitComing(NarrowServer.BODIES_PER_USER);
      assertThat(readers()).isZero();
      try (var oneMore = slow(1, upload + "\nContent-Length: 9\n\nMPN")) {
        assertThat(oneMore.statuses()).containsExactly(429);
      }
      assertThat(slow.statuses()).containsOnly(408);
    }
  }

  @Test
  void oneAddressSendsSoManyAtOnce() throws IOException {
    var most = NarrowServer.BODIES_PER_ADDRESS;
    try (var slow = slow(most + 5, signIn + "\nContent-Length: 4000\n\n")) {
      assertThat(slow.statuses()).filteredOn(status -> status == 429).hasSize(5);
    }
  }

  /** The server's own forms are at each of its addresses, and read for strangers too. */
  @ParameterizedTest
  @ValueSource(strings = {"/openapi/j_security_check", "/openapi/ibm_security_logout"})
  void theServersOwnAddressesReadFewAtOnce(String path) throws IOException {
    try (var slow = slow(CLIENTS, "POST " + path + host + FORM + "\nContent-Length: 4000\n\n")) {
      Awaitility.await()
          .atMost(Api.PATIENCE)
          .until(() -> slow.answered() >= CLIENTS - READ_AT_ONCE);
      assertThat(readers()).isLessThanOrEqualTo(READ_AT_ONCE);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/index.html",
        "/j_security_check",
        "/ibm_security_logout",
        "/metrics",
        "/nowhere"
      })
  void pagesTakeNoBody(String path) throws IOException {
    try (var slow = slow(CLIENTS, "POST " + path + host + FORM + "\nContent-Length: 4000\n\n")) {
      assertThat(slow.statuses())
          .allMatch(status -> status == 400 || status == 404 || status == 503);
      assertThat(readers()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zz\nabc\n0\n\n", "3\nabc\nzz\nabc\n0\n\n", "-1\nabc\n0\n\n"})
  void brokenOnesAreBadRequests(String body) throws IOException {
    var answer =
        RawCall.send(
            server.address(),
            (signIn + "\nConnection: close\nTransfer-Encoding: chunked\n\n" + body)
                .replace("\n", "\r\n"));
    assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
    assertThat(Files.readString(server.log())).doesNotContain("IllegalHttpBodyException");
  }

  /** The server would wait for each on a thread, for 30 s. */
  @Test
  void nobodyIsUpgradedToHttp2WithoutTls() throws IOException {
    var upgrade =
        "\nConnection: Upgrade, HTTP2-Settings\nUpgrade: h2c\nHTTP2-Settings: AAMAAABkAAQAAP__\n\n";
    try (var silent = slow(CLIENTS, "GET /health/live" + host + upgrade)) {
      assertThat(silent.statuses()).containsOnly(200);
    }
  }

  private SlowClients slow(int count, String beginning) {
    return new SlowClients(server.address(), count, beginning);
  }

  private void awaitComing(int count) {
    Awaitility.await("bodies coming in: " + count)
        .atMost(Api.PATIENCE)
        .until(this::coming, number -> count == 0 ? number == 0 : number >= count);
  }

  private int coming() throws Exception {
    var figure = COMING.matcher(new Console(server).get("/metrics").body());
    return figure.find() ? Integer.parseInt(figure.group(1)) : -1;
  }

  /** How many threads of the server, virtual ones too, wait for a body. */
  private long readers() throws IOException {
    var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    var pid = Long.toString(server.process("server").pid());
    var file = Files.createTempFile("threads", ".txt");
    var dump =
        new ProcessBuilder(jcmd, pid, "Thread.dump_to_file", "-overwrite", file.toString()).start();
    try (var said = dump.inputReader()) {
      var _ = said.readAllAsString();
      return Files.readAllLines(file).stream()
          .filter(line -> line.contains("SRTInputStream.read("))
          .count();
    } finally {
      Files.delete(file);
    }
  }
}
