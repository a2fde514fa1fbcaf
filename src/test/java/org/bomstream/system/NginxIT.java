package org.bomstream.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.awaitility.Awaitility;
import org.bomstream.launch.Bomstream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A node behind nginx, as it is deployed; what other proxies are to do is the same. */
class NginxIT {
  private static final int MEGABYTE = 1 << 20;

  private static Nginx proxy;

  private final Api alice = Api.as("alice", Bomstream.shared());

  @BeforeAll
  static void start() {
    proxy = new Nginx(Bomstream.shared());
    proxy.awaitUp();
  }

  @AfterAll
  static void end() {
    if (proxy != null) {
      proxy.close();
    }
  }

  /** Lines that are blank count for nothing but their bytes. */
  @Test
  void letsLargeFilesThrough() throws Exception {
    var blank = " ".repeat(9_999) + "\n";
    var file = ("MPN,Quantity\nLM358DR,1\n" + blank.repeat(2_000)).getBytes(UTF_8);
    try (var http = Nginx.client(Version.HTTP_1_1)) {
      var answer =
          http.send(
              request("/api/boms?name=large.csv")
                  .header("Content-Type", "text/csv")
                  .POST(BodyPublishers.ofByteArray(file))
                  .build(),
              BodyHandlers.ofString());

      assertThat(file).hasSizeGreaterThan(19 * MEGABYTE);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }
  }

  /** What nginx keeps back would not come for as long as the stream is idle. */
  @ParameterizedTest
  @EnumSource(Version.class)
  void passesEventsOnAtOnce(Version version) {
    var bom = alice.upload(BomFiles.csv(1));
    var path = Api.streamPath(bom) + "?follow=true";
    try (var http = Nginx.client(version);
        var stream = StreamLog.open(http, request(path))) {
      stream.awaitEvent("connected");
      alice.enrich(bom);
      stream.awaitEvent("enrichment.completed");
    }
  }

  @Test
  void speaksHttp2() throws Exception {
    assertThat(get(Version.HTTP_2, proxy.address("/api/version")).version())
        .isEqualTo(Version.HTTP_2);
  }

  /** Also of one that went to a node that is away before it went to the other. */
  @Test
  void writesNoTokenDown() throws Exception {
    var bom = alice.upload(BomFiles.csv(1));
    alice.enrich(bom);
    alice.awaitStatus(bom, "completed");
    var path = Api.streamPath(bom) + "?last_event_id=0&token=" + alice.token();
    for (var number = 0; number < 4; number++) {
      assertThat(get(Version.HTTP_1_1, proxy.address(path)).body()).contains("stream_end");
    }
    assertThat(get(Version.HTTP_1_1, proxy.plainAddress(path)).statusCode()).isEqualTo(301);

    Awaitility.await()
        .atMost(Api.PATIENCE)
        .until(() -> proxy.logs().lines().filter(line -> line.contains(bom)).count() >= 5);
    assertThat(proxy.logs()).doesNotContain("token=");
    assertThat(Secrets.telling(alice.token())).noneMatch(part -> logs().contains(part));
  }

  private static String logs() {
    try {
      return proxy.logs();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void keepsFiguresFromThePublic() throws Exception {
    assertThat(get(Version.HTTP_1_1, proxy.address("/metrics")).statusCode()).isEqualTo(404);
    assertThat(alice.get("/metrics").statusCode()).isEqualTo(200);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(proxy.address(path))
        .timeout(Api.PATIENCE)
        .header("Authorization", "Bearer " + alice.token());
  }

  private static HttpResponse<String> get(Version version, URI address) throws Exception {
    try (HttpClient http = Nginx.client(version)) {
      return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
  }
}
