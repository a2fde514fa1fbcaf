package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bomstream.OwnServers;
import org.bomstream.launch.Bomstream;
import org.bomstream.siege.Http2Wire;
import org.bomstream.siege.SlowClients;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that abuse HTTP/2, or do not read what they are answered: nobody else notices. */
@OwnServers
@ResourceLock(NarrowServer.LOCK)
class Http2AbuseIT {
  private static final long FLOOD = 200L << 20;

  /** What may come before a connection is found. */
  private static final long FIRST = 32L << 20;

  private static final long FILE = 20L << 20;
  private static final int WINDOW = 1 << 20;
  private static final int SOON_MILLIS = 30_000;
  private static final int STREAMS = 100;

  /** Several times what an idle server takes, and a fraction of what blocked threads make of it. */
  private static final Duration PROMPT = Duration.ofSeconds(30);

  private static final byte[] NO_WINDOW = {0, 4, 0, 0, 0, 0};

  private final Bomstream server = NarrowServer.bomstream();

  @Test
  void keepsNoBodyOfAStranger() throws IOException {
    try (var flood = new Http2Wire(server.address())) {
      flood.open(1, true, "POST", "/api/auth/token");
      assertThat(flood.pour(1, FLOOD)).isLessThan(FIRST);
    }
  }

  /** Some of what is too much is read, so that most are answered. */
  @Test
  void readsNoMoreThanSomeFilesOfWhoShowsAToken() throws IOException {
    try (var flood = new Http2Wire(server.address())) {
      flood.open(1, true, "POST", "/api/boms", "authorization", "Bearer none.of.any");
      assertThat(flood.pour(1, FLOOD)).isLessThan(FIRST + 3 * FILE);
    }
  }

  /** With 50 ms to the server and back, the usual window would let a megabyte through a second. */
  @Test
  void letsAFileComeFromFarAway() throws IOException {
    try (var sender = new Http2Wire(server.address())) {
      sender.patience(SOON_MILLIS);
      sender.open(1, true, "POST", "/api/boms", "authorization", "Bearer none.of.any");
      while (sender.room(1) < WINDOW) {
        sender.read();
      }
    }
  }

  /** It takes longer to come than a connection to be found. */
  @ParameterizedTest
  @CsvSource({"/api/boms?name=large,201", "/api/boms/preview,200", "/api/boms/%s/file,200"})
  void takesALargeFile(String path, int status) throws Exception {
    try (var sender = Stranger.number(9_000)) {
      var answer = send(sender.member(), path.formatted(sender.bom()), 19_000);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/boms", "/api/boms/preview", "/api/boms/mine/file"})
  void saysWhenAFileIsTooLarge(String path) throws Exception {
    var answer = send(Api.as("alice", Bomstream.shared()), path, 30_000);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
    assertThat(answer.body()).contains("20,971,520 bytes");
  }

  private static HttpResponse<String> send(Api caller, String path, int lines) throws Exception {
    var csv = "MPN,Note\n" + ("LM358DR," + "x".repeat(990) + "\n").repeat(lines);
    var request =
        Connection.HTTP_2
            .request(path, caller.token())
            .timeout(Duration.ofMinutes(2))
            .header("Content-Type", "text/csv")
            .POST(BodyPublishers.ofString(csv));
    return Connection.HTTP_2.send(request);
  }

  @Test
  void resetsStreamsWhoseBodiesDoNotCome() throws IOException {
    try (var slow = new Http2Wire(server.address())) {
      for (var i = 0; i < STREAMS; i++) {
        slow.open(1 + 2 * i, true, "POST", "/api/auth/token");
      }
      slow.patience(SOON_MILLIS);
      assertThat(slow.isCutOff()).isTrue();
    }
  }

  @Test
  void endsAConnectionWhoseHeadIsNeverComplete() throws IOException {
    try (var slow = new Http2Wire(server.address())) {
      slow.send(Http2Wire.HEADERS, 0, 1, slow.head("GET", "/"));
      slow.patience(SOON_MILLIS);
      assertThat(slow.isCutOff()).isTrue();
    }
  }

  @Test
  void endsAConnectionThatAsksForNothing() throws IOException {
    try (var idle = new Http2Wire(server.address())) {
      idle.open(1, false, "GET", "/health/live");
      idle.patience(2 * SOON_MILLIS);
      assertThat(idle.isCutOff()).isTrue();
    }
  }

  /** Nearly as many as one address may have. */
  @Test
  void answersOthersWhileSomeGiveNoWindow() throws Exception {
    var deaf = new ArrayList<Http2Wire>();
    try {
      for (var i = 0; i < 4; i++) {
        deaf.add(new Http2Wire(server.address()));
        deaf.getLast().send(Http2Wire.SETTINGS, 0, 0, NO_WINDOW);
        for (var stream = 1; stream < 2 * STREAMS; stream += 2) {
          deaf.getLast().open(stream, false, "GET", "/index.html");
        }
      }
      assertPrompt();
    } finally {
      for (var each : deaf) {
        each.close();
      }
    }
  }

  @Test
  void answersOthersWhileSomeReadNothing() throws Exception {
    var asked = "GET /index.html HTTP/1.1\nHost: " + server.address().getAuthority() + "\n\n";
    try (var _ = new SlowClients(server.address(), 400, asked.repeat(100))) {
      assertPrompt();
    }
  }

  /** From another address: the abusers' may have all the requests that one may have. */
  private void assertPrompt() throws Exception {
    try (var other =
        HttpClient.newBuilder().localAddress(InetAddress.ofLiteral("127.0.0.66")).build()) {
      for (var path : List.of("/health/live", "/index.html", "/health/live")) {
        var request = HttpRequest.newBuilder(server.address(path)).timeout(PROMPT).build();
        var answer = other.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      }
    }
  }
}
