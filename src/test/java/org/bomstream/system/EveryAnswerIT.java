package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.system.GuardedServer.ORIGIN;
import static org.bomstream.system.GuardedServer.get;
import static org.bomstream.system.GuardedServer.header;
import static org.bomstream.system.GuardedServer.request;
import static org.bomstream.system.GuardedServer.send;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer has, errors included. */
class EveryAnswerIT {

  @ParameterizedTest
  @ValueSource(
      strings = {"/api/boms", "/", "/enrichment-stream.js", "/nowhere", "/WEB-INF/web.xml"})
  void anAllowedOriginMayReadEveryAnswer(String path) throws Exception {
    var answer = send(request(path).header("Origin", ORIGIN));

    assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo(ORIGIN);
    assertThat(header(answer, "Access-Control-Allow-Credentials")).isEqualTo("true");
    assertThat(header(answer, "Access-Control-Expose-Headers")).isEqualTo("Location, Retry-After");
    assertThat(header(answer, "Vary")).contains("Origin");
  }

  @Test
  void noOtherOriginMay() throws Exception {
    for (var origin : new String[] {"https://evil.example", "null", ORIGIN + ".evil.example"}) {
      var answer = send(request("/api/boms").header("Origin", origin));

      assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-origin");
    }
  }

  @Test
  void browsersMayAskFirstWithoutAToken() throws Exception {
    var answer =
        send(
            request("/api/boms")
                .header("Origin", ORIGIN)
                .header("Access-Control-Request-Method", "PATCH")
                .method("OPTIONS", BodyPublishers.noBody()));

    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(header(answer, "Access-Control-Allow-Methods")).contains("PATCH", "DELETE");
    assertThat(header(answer, "Access-Control-Allow-Headers"))
        .contains("Authorization", "Last-Event-ID", "Idempotency-Key");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/api/boms",
        "/api/enrichment/stream",
        "/nowhere",
        "/enrichment-stream.js",
        "/health/ready",
        "/metrics",
      })
  void everyAnswerTellsBrowsersToBeStrict(String path) throws Exception {
    var answer = get(path);

    assertThat(header(answer, "Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(header(answer, "Cache-Control"))
        .isEqualTo(path.startsWith("/api") ? "no-store" : "no-cache");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nowhere", "/WEB-INF/web.xml", "/a%2fb", "/%zz", "/error"})
  void errorPagesTellNothingOfTheServer(String path) throws Exception {
    var answer = RawCall.get(GuardedServer.bomstream().address(), path);

    assertThat(answer).containsPattern("^HTTP/1.1 40[04] ");
    assertThat(answer).doesNotContain("SRVE", "Liberty", "\tat ", "X-Powered-By", "Server:");
  }
}
