package org.bomstream.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.bomstream.launch.Bomstream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same stream over every kind of connection: past the container where that can be. */
class StreamTransportsIT {
  private static final Pattern THROUGH_CONTAINER =
      Pattern.compile("^bomstream_streams_through_container_total\\S* (\\S+)$", Pattern.MULTILINE);

  private static final Bomstream server = Bomstream.shared();

  private final Api alice = Api.as("alice", server);
  private String bom;
  private String whole;
  private double before;

  @BeforeEach
  void enrich() {
    bom = alice.upload(BomFiles.csv(100));
    alice.enrich(bom);
    alice.awaitStatus(bom, "completed");
    whole = alice.get(path()).body();
    before = throughContainer();
  }

  @Test
  void writesPlainConnectionsPastTheContainer() {
    assertThat(whole)
        .contains("event: enrichment.completed\n")
        .contains("}\nid: 13\n\n")
        .endsWith("\n\n");

    assertThat(alice.get(path()).body()).isEqualTo(whole);
    assertThat(throughContainer()).isEqualTo(before);
  }

  @Test
  void writesThroughTheContainerWhereThatIsSet() throws Exception {
    var guarded = new Api(GuardedServer.bomstream(), GuardedServer.token("alice"));
    var id = guarded.upload(BomFiles.csv(1));
    guarded.enrich(id);
    guarded.awaitStatus(id, "completed");
    var path = Api.streamPath(id) + "?last_event_id=0";
    // The figure is there from the first stream on.
    var first = guarded.get(path).body();
    var other = metric(guarded, THROUGH_CONTAINER);

    assertThat(guarded.get(path).body())
        .isEqualTo(first)
        .contains("event: enrichment.completed")
        .contains("event: stream_end")
        .endsWith("\n\n");
    assertThat(metric(guarded, THROUGH_CONTAINER)).isGreaterThan(other);
  }

  @Test
  void leavesTheConnectionToTheNextRequest() throws IOException {
    var stream = request("HTTP/1.1", path(), "");
    var health = request("HTTP/1.1", "/api/enrichment/health", "Connection: close\r\n");
    var answers = RawCall.send(server.address(), stream + health);

    assertThat(answers)
        .containsSubsequence("stream_end", "\r\n0\r\n\r\nHTTP/1.1 200 OK", "healthy");
  }

  @Test
  void writesToClientsThatKnowNoChunks() throws IOException {
    var answer = RawCall.send(server.address(), request("HTTP/1.0", path(), ""));

    assertThat(answer.substring(answer.indexOf("\r\n\r\n") + 4)).isEqualTo(whole);
    assertThat(throughContainer()).isEqualTo(before + 1);
  }

  @Test
  void writesThroughTls() throws IOException, InterruptedException {
    var answer = get(Version.HTTP_1_1, server.secureAddress(path()));

    assertThat(answer.body()).isEqualTo(whole);
    assertThat(throughContainer()).isEqualTo(before + 1);
  }

  @Test
  void writesOverHttp2() throws IOException, InterruptedException {
    var answer = get(Version.HTTP_2, server.secureAddress(path()));

    assertThat(answer.version()).isEqualTo(Version.HTTP_2);
    assertThat(answer.body()).isEqualTo(whole);
    assertThat(throughContainer()).isEqualTo(before + 1);
  }

  /** A client that asks for an upgrade goes on in HTTP/1.1. */
  @Test
  void upgradesNobodyToHttp2() throws IOException, InterruptedException {
    var answer = get(Version.HTTP_2, server.address(path()));

    assertThat(answer.version()).isEqualTo(Version.HTTP_1_1);
    assertThat(answer.body()).isEqualTo(whole);
  }

  /**
   * The connection goes on, and the container says nothing of it: all that a user may have are
   * reset, and the next one finds room.
   */
  @Test
  void noticesThatHttp2StreamsWereReset() throws IOException, InterruptedException {
    var narrow = NarrowServer.bomstream();
    var user = "user " + UUID.randomUUID();
    var carol = SharedSecret.member(narrow, user, "acme", Duration.ofHours(1));
    var path = Api.streamPath(carol.upload(BomFiles.csv(1)));
    var stream =
        HttpRequest.newBuilder(narrow.secureAddress(path))
            .header("Authorization", "Bearer " + carol.token())
            .build();
    try (var http = http(Version.HTTP_2)) {
      for (var number = 0; number < NarrowServer.PER_USER; number++) {
        var answer = http.send(stream, BodyHandlers.ofInputStream());
        assertThat(answer.version()).isEqualTo(Version.HTTP_2);
        assertThat(answer.statusCode()).isEqualTo(200);
        answer.body().close();
      }
      // The container forgets them two seconds later, with the end of another request.
      var other = HttpRequest.newBuilder(narrow.secureAddress("/api/enrichment/health")).build();
      Awaitility.await()
          .pollDelay(Duration.ofSeconds(3))
          .atMost(Duration.ofSeconds(60))
          .pollInterval(Duration.ofSeconds(1))
          .until(() -> status(http, other) == 200 && status(http, stream) == 200);
    }
  }

  private static int status(HttpClient http, HttpRequest request)
      throws IOException, InterruptedException {
    var answer = http.send(request, BodyHandlers.ofInputStream());
    answer.body().close();
    return answer.statusCode();
  }

  private String path() {
    return Api.streamPath(bom) + "?last_event_id=0";
  }

  private String request(String version, String path, String more) {
    return "GET %s %s\r\nHost: %s\r\nAuthorization: Bearer %s\r\n%s\r\n"
        .formatted(path, version, server.address().getAuthority(), alice.token(), more);
  }

  private HttpResponse<String> get(Version version, URI address)
      throws IOException, InterruptedException {
    try (var http = http(version)) {
      return http.send(request(address), BodyHandlers.ofString(UTF_8));
    }
  }

  private static HttpClient http(Version version) {
    return HttpClient.newBuilder().version(version).sslContext(AnyCertificate.believed()).build();
  }

  private HttpRequest request(URI address) {
    return HttpRequest.newBuilder(address)
        .header("Authorization", "Bearer " + alice.token())
        .build();
  }

  private double throughContainer() {
    return metric(alice, THROUGH_CONTAINER);
  }

  private static double metric(Api server, Pattern metric) {
    var count = metric.matcher(server.get("/metrics").body());
    assertThat(count.find()).isTrue();
    return Double.parseDouble(count.group(1));
  }
}
