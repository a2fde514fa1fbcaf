package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
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
import java.util.function.Predicate;
import org.bomstream.WaitingServers;
import org.bomstream.launch.BareServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A node whose settings are wrong: it comes up, says so, and does nothing else. */
@WaitingServers
class MisconfiguredIT {
  private static final Duration START = Duration.ofMinutes(3);

  /** The server's own words. */
  private static final String PORT_TAKEN = "CWWKO0221E";

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static BareServer bomstream;
  private static ServerSocket other;

  @BeforeAll
  static void start() throws IOException {
    other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    bomstream =
        BareServer.of(
            "misconfigured",
            Map.ofEntries(
                Map.entry("HTTPS_PORT", Integer.toString(other.getLocalPort())),
                Map.entry("CORS_ALLOW_CREDENTIALS", "perhaps"),
                Map.entry("SOURCES", "catalog"),
                Map.entry("VARIABLE_SOURCE_DIRS", folder().toString()),
                Map.entry("RUNS_PER_NODE", "0"),
                Map.entry("RUN_PER_NODE", "5"),
                Map.entry("BATCH_SIZE", "abc"),
                Map.entry("SOURCE_TIMEOUT", "-PT1S"),
                Map.entry("EVENTS_PURGE_INTERVAL", "PT0S"),
                Map.entry("REDIS_URL", "redish://:open-sesame-1947@localhost"),
                Map.entry("JWT_JWKS_URI", "https://me:open-sesame-1947@localhost/keys"),
                Map.entry("JWT_ISSUER", "https://me:open-sesame-1947@localhost/"),
                Map.entry("CORS_ORIGINS", "https://me:open-sesame-1947@localhost"),
                Map.entry("THREADS", "0"),
                Map.entry("TRACES", "true"),
                Map.entry("OTEL_SDK_DISABLED", "false"),
                Map.entry("OTEL_TRACES_EXPORTER", "none"),
                Map.entry("OTEL_METRICS_EXPORTER", "none"),
                Map.entry("OTEL_LOGS_EXPORTER", "none")));
    bomstream.start();
    await().atMost(START).ignoreExceptions().until(() -> ready().body().contains("settings"));
  }

  @AfterAll
  static void stop() throws IOException {
    bomstream.close();
    other.close();
  }

  @Test
  void doesNotBecomeReady() throws Exception {
    assertThat(ready().statusCode()).isEqualTo(503);
    assertThat(ready().body())
        .contains("\"RUNS_PER_NODE\":\"a whole number from 1 to 1000 is allowed\"")
        .contains("\"BATCH_SIZE\":\"a whole number from 1 to 10000 is allowed\"")
        .contains("\"THREADS\"", "\"REDIS_URL\"", "\"JWT_JWKS_URI\"")
        .doesNotContain("open-sesame-1947");
  }

  @Test
  void saysThatItDoesNotListenWhereAnotherDoes() throws Exception {
    assertThat(ready().body())
        .contains("The server does not listen at port %d:".formatted(other.getLocalPort()));
  }

  @Test
  void readsAFolderOfVariables() throws Exception {
    assertThat(ready().body()).contains("\"LINES_PER_ORGANIZATION\"", "\"WRITE_TIMEOUT\"");
  }

  @Test
  void saysThatThereIsNoSuchSource() throws Exception {
    assertThat(ready().body()).contains("SOURCES names [catalog]: no source has that name.");
  }

  /** Nothing of the application is between the server's own traces and whoever gets them. */
  @Test
  void doesNotLetTheServerItselfExportItsTraces() throws Exception {
    assertThat(ready().body()).contains("\"OTEL_SDK_DISABLED\":\"the server itself would export");
    assertThat(log())
        .filteredOn(line -> line.contains("OTEL_SDK_DISABLED=false: the server itself"))
        .hasSize(1);
  }

  @Test
  void saysOfEachWhatIsAllowed() throws IOException {
    assertThat(log())
        .anyMatch(says(" E ", "RUNS_PER_NODE=0: a whole number from 1 to 1000 is allowed"))
        .anyMatch(says(" E ", "BATCH_SIZE=abc: a whole number from 1 to 10000 is allowed"))
        .anyMatch(says(" E ", "SOURCE_TIMEOUT=-PT1S: a duration from PT0.1S to PT10M is allowed"))
        .anyMatch(says(" E ", "EVENTS_PURGE_INTERVAL=PT0S: a duration from PT1S to P1D is allowed"))
        .anyMatch(says(" W ", "RUN_PER_NODE is no setting: is RUNS_PER_NODE meant?"));
  }

  @Test
  void logsNoTraceAndNoSecret() throws IOException {
    assertThat(log().stream().filter(line -> !line.contains(PORT_TAKEN)))
        .noneMatch(line -> line.contains("\tat ") || line.contains("Exception"));
    assertThat(log()).noneMatch(line -> line.contains("open-sesame-1947"));
  }

  @Test
  void servesNothingBehindItsApi() throws Exception {
    for (var path : List.of("/api/boms", "/api/enrichment/stream/" + UUID.randomUUID())) {
      var answer = get(path + "?token=any");
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body()).contains("\"code\":\"misconfigured\"");
    }
  }

  @Test
  void beginsNothing() throws IOException {
    assertThat(log()).noneMatch(line -> line.contains("Part catalogue"));
  }

  /** As secrets are mounted: one file for each. */
  private static Path folder() throws IOException {
    Path folder = Files.createDirectories(Path.of("target/secrets/variables").toAbsolutePath());
    Files.writeString(folder.resolve("LINES_PER_ORGANIZATION"), "none\n");
    Files.writeString(folder.resolve("WRITE_TIMEOUT"), "never\n");
    return folder;
  }

  private static Predicate<String> says(String level, String words) {
    return line -> line.contains(level) && line.endsWith(words);
  }

  private static List<String> log() throws IOException {
    return Files.readAllLines(bomstream.log());
  }

  private static HttpResponse<String> ready() throws Exception {
    return get("/health/ready");
  }

  private static HttpResponse<String> get(String path) throws Exception {
    var request = HttpRequest.newBuilder(bomstream.address(path)).timeout(Api.PATIENCE).build();
    return HTTP.send(request, BodyHandlers.ofString());
  }
}
