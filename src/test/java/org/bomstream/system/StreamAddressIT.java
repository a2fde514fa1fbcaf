package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.system.GuardedServer.header;
import static org.bomstream.system.GuardedServer.request;
import static org.bomstream.system.GuardedServer.send;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the address of a stream may be written, and what may be asked of it. */
class StreamAddressIT {
  private static final String STREAMS = "/api/enrichment/stream";

  private static String alice;
  private static String bob;
  private static String bom;

  @BeforeAll
  static void enrich() throws Exception {
    alice = GuardedServer.token("alice");
    bob = GuardedServer.token("bob");
    var api = new Api(GuardedServer.bomstream(), alice);
    bom = api.upload(BomFiles.csv(1));
    api.enrich(bom);
    api.awaitStatus(bom, "completed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/{bom}",
        "/{bom}/",
        "/{bom}//",
        "//{bom}",
        "/{bom};x=y",
        "/{bom};token={token}",
        "/{bom}%20",
        "/{bom}%2f",
        "/{bom}%00",
        "%2f{bom}",
        ";x/{bom}",
        "/./{bom}",
        "/%2e/{bom}",
        "/x/../{bom}",
        "/../stream/{bom}",
        "/ticket/../{bom}",
        "/../health/../stream/{bom}",
        "/..;/stream/{bom}",
        "/{bom}/ticket",
        "?bom={bom}",
        "/?bom={bom}",
        ";x?bom={bom}",
      })
  void isTheOwnersHoweverItIsWritten(String form) throws Exception {
    var path = STREAMS + form.replace("{bom}", bom).replace("{token}", alice);
    var token = (form.contains("?") ? "&" : "?") + "token=" + bob;

    assertThat(answer(path)).doesNotContain("connected").doesNotStartWith("HTTP/1.1 200");
    assertThat(answer(path + token)).doesNotContain("connected").doesNotStartWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/{bom}", "/{bom}/", "/{bom};x=y", "?bom={bom}", "/?bom={bom}"})
  void mayBeWrittenInSeveralWays(String form) throws Exception {
    var path = STREAMS + form.replace("{bom}", bom);

    assertThat(answer(path + (form.contains("?") ? "&" : "?") + "token=" + alice))
        .startsWith("HTTP/1.1 200")
        .contains("event: connected", "event: stream_end");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
  void takesNoOtherMethod(String method) throws Exception {
    var answer = send(of(bom).method(method, BodyPublishers.noBody()));

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(header(answer, "Allow")).contains("GET", "HEAD");
    assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
  }

  @Test
  void tellsItsMethods() throws Exception {
    var answer = send(of(bom).method("OPTIONS", BodyPublishers.noBody()));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Allow")).contains("GET", "HEAD", "OPTIONS");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/event-stream | 200",
        "TEXT/*;q=0.5 | 200",
        "application/json, */*;q=0.1 | 200",
        "application/json | 406",
        "text/html, application/json | 406",
      })
  void isThereForWhomTakesEvents(String accept, int status) throws Exception {
    var answer = send(of(bom).header("Accept", accept));

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(header(answer, "Content-Type"))
        .startsWith(status == 200 ? "text/event-stream" : "application/problem+json");
  }

  @Test
  void canBeAskedForWithoutBeingOpened() throws Exception {
    var answer = send(of(bom).method("HEAD", BodyPublishers.noBody()));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).startsWith("text/event-stream");
    assertThat(send(of("nope").method("HEAD", BodyPublishers.noBody())).statusCode())
        .isEqualTo(404);
  }

  @Test
  void isNotRepeatedInTheLogWhereItCannotBeRead() throws Exception {
    var secret = "secret-of-a-malformed-address";
    var answer =
        RawCall.send(
            GuardedServer.bomstream().address(),
            "GET %s/%s?ticket=%s&x=%%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n%s\r\n"
                .formatted(STREAMS, bom, secret, "Authorization: Bearer " + alice + "\r\n"));

    assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain(secret);
    assertThat(Files.readString(GuardedServer.bomstream().log())).doesNotContain(secret);
  }

  private static HttpRequest.Builder of(String bomId) {
    return request(STREAMS + "/" + bomId).header("Authorization", "Bearer " + alice);
  }

  private static String answer(String path) throws Exception {
    return RawCall.get(GuardedServer.bomstream().address(), path);
  }
}
