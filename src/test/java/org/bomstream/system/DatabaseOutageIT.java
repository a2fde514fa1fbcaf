package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bomstream.LongForm;
import org.bomstream.WaitingServers;
import org.bomstream.launch.Bomstream;
import org.bomstream.launch.Ports;
import org.bomstream.launch.PostgresProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A server whose database goes away and comes back. */
@LongForm
@WaitingServers
class DatabaseOutageIT {
  private static final Path DATA = Path.of("target/homes/outage-database").toAbsolutePath();
  private static final String BOM = "/api/boms/" + new UUID(0, 1);

  /**
   * Longer than any answer takes, and shorter than the wait between a query's two further tries.
   */
  private static final Duration PROMPT = Duration.ofSeconds(8);

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static PostgresProcess postgres;
  private static Gate gate;
  private static Bomstream bomstream;
  private static String token;

  @BeforeAll
  static void startWithDatabase() throws Exception {
    int port = Ports.free();
    postgres = new PostgresProcess(DATA.resolve(UUID.randomUUID().toString()), port);
    postgres.start();
    gate = new Gate(port);
    gate.open();
    bomstream =
        Bomstream.named(
            "outage",
            Map.of(
                "DATABASE_URL",
                "jdbc:postgresql://localhost:%d/postgres".formatted(gate.port()),
                "DATABASE_USER",
                PostgresProcess.USER,
                "DATABASE_PASSWORD",
                "",
                "REDIS_URL",
                "",
                "ADMIN_API_TOKEN",
                "static-token-of-the-outage-test"));
    token = "static-token-of-the-outage-test";
  }

  @AfterAll
  static void stopAll() throws IOException {
    bomstream.close();
    gate.shut();
    postgres.stop();
  }

  @Test
  void saysThatItCannotServeForNowAndServesAgain() throws Exception {
    // The first one may take longer.
    assertThat(Api.send(unbounded("/api/boms")).statusCode()).isEqualTo(200);
    assertThat(get("/api/enrichment/health").body())
        .contains("\"status\":\"healthy\"", "\"redis\":\"not_configured\"");

    gate.shut();

    for (String path : List.of("/api/boms", BOM, BOM + "/enrichment", BOM + "/line-items")) {
      assertTellsOfTheOutage(get(path));
    }
    assertTellsOfTheOutage(get("/api/enrichment/stream/" + new UUID(0, 1)));
    assertSendsStreamsAwayBriefly("token=" + token);
    assertSendsStreamsAwayBriefly("ticket=" + "x".repeat(43));
    assertThat(get("/api/enrichment/health").body()).contains("\"database\":\"disconnected\"");
    assertThat(get("/health/live").statusCode()).isEqualTo(200);
    assertThat(get("/health/ready").statusCode()).isEqualTo(503);

    gate.open();

    Awaitility.await().atMost(Api.PATIENCE).until(() -> get("/api/boms").statusCode() == 200);
    Awaitility.await().atMost(Api.PATIENCE).until(() -> get("/health/ready").statusCode() == 200);
    assertLogIsShort();
  }

  /** Said once, twice where a connection from before still breaks; and a line for each request. */
  private static void assertLogIsShort() throws IOException {
    Awaitility.await()
        .atMost(Api.PATIENCE)
        .until(() -> Files.readString(bomstream.log()).contains("Runs are taken again."));
    var log = Files.readString(bomstream.log());
    for (var said : List.of("Runs are taken again.", "No runs can be taken for now")) {
      assertThat(log.lines()).filteredOn(line -> line.contains(said)).hasSizeBetween(1, 2);
    }
    assertThat(log).containsPattern("No database for /boms: .*refused").doesNotContain("Failure ");
  }

  private static void assertTellsOfTheOutage(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
    assertThat(answer.body())
        .contains("The database cannot be reached")
        .doesNotContain("Exception", "localhost", "select", "\\tat ");
  }

  /** An {@code EventSource} is up to date 5 s after the outage, though it came in its midst. */
  private static void assertSendsStreamsAwayBriefly(String credential) {
    var path = Api.streamPath("" + new UUID(0, 1)) + "?" + credential;
    var refused = StreamLog.open(HttpRequest.newBuilder(bomstream.address(path)));
    assertThat(refused.status()).isEqualTo(200);
    assertThat(refused.awaitEnd().last().data()).contains("\"reason\":\"busy\"");
    assertThat(Integer.parseInt(refused.retry())).isBetween(2_000, 4_000);
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return HTTP.send(unbounded(path).timeout(PROMPT).build(), BodyHandlers.ofString());
  }

  private static HttpRequest.Builder unbounded(String path) {
    return HttpRequest.newBuilder(bomstream.address(path))
        .header("Authorization", "Bearer " + token);
  }
}
