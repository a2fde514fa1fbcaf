package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bomstream.launch.Bomstream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the public ports lead to, whatever a request says of itself. */
class DoorsIT {
  private static final String STRICT = "Strict-Transport-Security";
  private static final String FORM =
      "grant_type=password&username=alice&password=" + GuardedServer.PASSWORD;

  private static final Bomstream server = GuardedServer.bomstream();
  private static final Bomstream behindProxies = NarrowServer.bomstream();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/auth/token|Host: evil.example",
        "/api/auth/token|Host: evil.example\r\n$WSSN: localhost",
        "/api/auth/token|Host: evil.example\r\n$WSSN: localhost\r\n$WSRA: 127.0.0.1",
        "/api/auth/token|Host: localhost.evil.example",
        "/api/auth/token|Host: localhost@evil.example",
        "/api/auth/token|Host: localhost:80:80",
        "/api/auth/token|Host: localhost\r\nX-Forwarded-Proto: https",
        "http://localhost/api/auth/token|Host: evil.example",
      })
  void signsNobodyInFromAReboundPage(String request) throws Exception {
    assertThat(signIn(request)).matches("(?s)HTTP/1\\.1 40[03] .*");
  }

  @Test
  void takesOneHostOnly() throws Exception {
    assertThat(signIn("/api/auth/token|Host: localhost\r\nHost: evil.example"))
        .startsWith("HTTP/1.1 400 ")
        .contains("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"localhost", "LOCALHOST:1", "127.0.0.1", "127.8.8.8:27200", "[::1]:27200"})
  void signsInUnderEveryNameOfThisMachine(String host) throws Exception {
    assertThat(signIn("/api/auth/token|Host: " + host)).startsWith("HTTP/1.1 200 ");
  }

  @Test
  void signsInOverHttp2() throws Exception {
    var answer =
        overTls(HttpClient.Version.HTTP_2)
            .send(
                HttpRequest.newBuilder(server.secureAddress("/api/auth/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(FORM))
                    .build(),
                BodyHandlers.ofString());

    assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "/adminCenter/",
    "/ibm/api",
    "/ibm/api/batch/jobinstances",
    "/ibm/adminCenter/explore-1.0/",
    "/IBMJMXConnectorREST",
    "/jwt/ibm/api/x/token",
    "/openapi/platform",
    "/ibm_security_logout",
    "/j_security_check",
    "/app",
    "/app/page",
    "/app//page",
    "/health/x",
    "/metrics/x",
    "/openapi/x",
    "/openapi/ui/x",
  })
  void nothingOfTheServersIsThere(String path) throws Exception {
    var secured = "Host: localhost\r\n$WSIS: true\r\n";
    for (var method : new String[] {"GET", "POST"}) {
      var answer = raw(method, path, secured);

      assertThat(answer).as(answer).containsPattern("^HTTP/1.1 40[45] ");
      assertThat(answer).contains("application/problem+json").doesNotContain("SRVE", "CWW");
    }
    assertThat(secure(server, path).statusCode()).isEqualTo(404);
  }

  @Test
  void theConsolesCannotBeAskedForByTheirHost() throws Exception {
    var host = "Host: localhost:" + server.adminAddress("/").getPort() + "\r\n";

    assertThat(raw("GET", "/adminCenter/", host)).startsWith("HTTP/1.1 404 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"FOO", "TRACK", "CONNECT", "PROPFIND"})
  void methodsThatNobodyKnowsAreNoGet(String method) throws Exception {
    assertThat(raw(method, "/", "Host: localhost\r\n"))
        .startsWith("HTTP/1.1 405 ")
        .contains("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/boms", "/openapi", "/openapi/ui/"})
  void takesAQueryThatCannotBeReadForTheClientsFault(String path) throws Exception {
    assertThat(raw("GET", path + "?name=%00", "Host: localhost\r\n"))
        .startsWith("HTTP/1.1 400 ")
        .contains("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/api/boms", "/nowhere", "/health/live", "/openapi", "/openapi/ui/"})
  void onceByTlsIsAlwaysByTls(String path) throws Exception {
    assertThat(header(secure(server, path), STRICT)).isEqualTo("max-age=31536000");
    assertThat(raw("GET", path, "Host: localhost\r\n$WSIS: true\r\nX-Forwarded-Proto: https\r\n"))
        .doesNotContain(STRICT);
  }

  @Test
  void believesTheProxyThatItTrusts() throws Exception {
    var request =
        HttpRequest.newBuilder(behindProxies.address("/")).header("X-Forwarded-Proto", "https");

    assertThat(header(Api.send(request), STRICT)).isEqualTo("max-age=31536000");
  }

  /** Private headers are believed here, and say that each connection is a plain one. */
  @Test
  void asksTheConnectionWhatItIs() throws Exception {
    var alice = SharedSecret.member(behindProxies, "alice", "acme", Duration.ofHours(1));
    var bom = alice.upload(BomFiles.csv(1));
    alice.enrich(bom);
    alice.awaitStatus(bom, "completed");
    var path = Api.streamPath(bom) + "?last_event_id=0";

    for (var version : HttpClient.Version.values()) {
      for (var address : List.of(behindProxies.address(path), behindProxies.secureAddress(path))) {
        var request =
            HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + alice.token())
                .header("$WSIS", "false")
                .header("$WSPR", "HTTP/1.1")
                .timeout(Api.PATIENCE)
                .build();
        var answer = overTls(version).send(request, BodyHandlers.ofString());

        assertThat(answer.body()).contains("event: enrichment.completed", "event: stream_end");
      }
    }
  }

  @Test
  void keepsFiguresAndDescriptionForTheConsolesPortWhereThatIsAsked() throws Exception {
    var consoles = new Console(behindProxies);
    for (var path : Set.of("/metrics", "/openapi", "/openapi/ui/")) {
      assertThat(Api.send(HttpRequest.newBuilder(behindProxies.address(path))).statusCode())
          .as(path)
          .isEqualTo(404);
      assertThat(consoles.get(path).statusCode()).as(path).isEqualTo(200);
    }
    assertThat(consoles.get("/health/ready").statusCode()).isEqualTo(200);
    assertThat(consoles.get("/").statusCode()).isEqualTo(404);
    assertThat(consoles.get("/api/boms").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/health", "/health/live", "/health/ready", "/health/started"})
  void tellsItsHealthAsTheServerDoes(String path) throws Exception {
    var ours = Api.json(GuardedServer.get(path));
    var servers = Api.json(new Console(server).get(path));

    assertThat(ours.getString("status")).isEqualTo(servers.getString("status"));
    assertThat(ours.getJsonArray("checks"))
        .containsExactlyInAnyOrderElementsOf(servers.getJsonArray("checks"));
  }

  @Test
  void tellsItsFiguresAsTheServerDoes() throws Exception {
    assertThat(names(new Console(server).get("/metrics").body()))
        .contains("bomstream_items_total", "jvm_uptime_seconds")
        .containsAll(names(GuardedServer.get("/metrics").body()));
  }

  private static Set<String> names(String metrics) {
    return metrics
        .lines()
        .filter(line -> line.startsWith("# TYPE "))
        .map(line -> line.split(" ")[2])
        .collect(Collectors.toSet());
  }

  private static String signIn(String request) throws Exception {
    var parts = request.split("\\|");
    return RawCall.send(
        server.address(),
        "POST %s HTTP/1.1\r\n%s\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                .formatted(parts[0], parts[1])
            + "Connection: close\r\nContent-Length: %d\r\n\r\n%s".formatted(FORM.length(), FORM));
  }

  /** A proxy that tells it otherwise would let the rest be another client's request. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 4\r\nContent-Length: 4",
        "Transfer-Encoding: gzip",
        "Transfer-Encoding: chunked, identity",
        "Transfer-Encoding: \"chunked\"",
        "Content-Length: 18446744073709551620"
      })
  void takesNoBodyWhoseEndIsInDoubt(String headers) throws Exception {
    var answer =
        RawCall.send(
            server.address(),
            "POST /api/boms HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n%s\r\n\r\nMPN\n"
                .formatted(server.address().getAuthority(), headers));

    assertThat(answer).startsWith("HTTP/1.1 400 ");
  }

  private static String raw(String method, String path, String headers) throws Exception {
    return RawCall.send(
        server.address(),
        "%s %s HTTP/1.1\r\n%sContent-Length: 0\r\nConnection: close\r\n\r\n"
            .formatted(method, path, headers));
  }

  private static HttpResponse<String> secure(Bomstream whom, String path) throws Exception {
    URI address = whom.secureAddress(path);
    return overTls(HttpClient.Version.HTTP_1_1)
        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  private static HttpClient overTls(HttpClient.Version version) {
    return HttpClient.newBuilder().version(version).sslContext(AnyCertificate.believed()).build();
  }

  private static String header(HttpResponse<?> answer, String name) {
    return String.join(" | ", answer.headers().allValues(name));
  }
}
