package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bomstream.launch.Bomstream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What opens one stream, once, for a short while. */
class TicketsIT {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final String SEVERAL = "/api/enrichment/stream";

  private static final Bomstream server = NarrowServer.bomstream();

  final String user = "user " + UUID.randomUUID();
  final Api alice = SharedSecret.member(server, user, "acme", HOUR);
  final String bom = alice.upload(BomFiles.csv(1));
  final List<StreamLog> open = new ArrayList<>();

  @AfterEach
  void closeAll() {
    open.forEach(StreamLog::close);
  }

  @Test
  void takesATicketOnce() {
    var ticket = ticket(alice);

    assertThat(openWith(bom, ticket)).isEqualTo(200);
    assertThat(openWith(bom, ticket)).isEqualTo(401);
    assertThat(openWith(bom + "/", ticket(alice))).isEqualTo(200);
  }

  @Test
  void takesATicketForItsOwnStreamOnly() {
    var other = alice.upload(BomFiles.csv(1));
    var ticket = ticket(alice);

    assertThat(openWith(other, ticket)).isEqualTo(401);
    assertThat(open("/api/boms/" + bom + "?ticket=" + ticket)).isEqualTo(401);
    assertThat(open("/api/boms?ticket=" + ticket)).isEqualTo(401);
    assertThat(openWith(bom, ticket)).isEqualTo(200);
  }

  @Test
  void takesATicketOfSeveralForTheSameOnly() {
    var two = "?bom=" + bom + "&bom=" + alice.upload(BomFiles.csv(1));
    var others = "?bom=" + bom + "&bom=" + alice.upload(BomFiles.csv(1));
    var ticket = given(alice, SEVERAL + "/ticket" + two);

    assertThat(open(SEVERAL + others + "&ticket=" + ticket)).isEqualTo(401);
    assertThat(openWith(bom, ticket)).isEqualTo(401);
    assertThat(open(SEVERAL + two + "&ticket=" + ticket)).isEqualTo(200);
  }

  @Test
  void anOperatorsTicketOpensWhatTheOperatorMay() {
    assertThat(openWith(bom, ticket(SharedSecret.operator(server, "oscar")))).isEqualTo(200);
  }

  @Test
  void takesNoTicketThatIsTooOld() {
    var ticket = ticket(alice);
    tables().change("update ticket set expires_at = now()");

    assertThat(openWith(bom, ticket)).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "%00", "' or 1=1 --"})
  void takesNoTicketThatItDidNotGive(String ticket) {
    var text = URLEncoder.encode(ticket, StandardCharsets.UTF_8);
    assertThat(openWith(bom, text)).isEqualTo(401);
    assertThat(open(SEVERAL + "?bom=%01&ticket=" + text)).isEqualTo(401);
  }

  @Test
  void readsNoZeroByte() {
    assertThat(open(SEVERAL + "?bom=%00&ticket=x")).isEqualTo(400);
  }

  @Test
  void givesNobodyATicketForAnothersBom() {
    var bob = SharedSecret.member(server, "bob", "globex", HOUR);

    assertThat(bob.post(Api.streamPath(bom) + "/ticket").statusCode()).isEqualTo(404);
    assertThat(bob.post(SEVERAL + "/ticket?bom=" + bom).statusCode()).isEqualTo(404);
  }

  @Test
  void givesNobodyTicketsWithoutEnd() {
    ticket(alice);
    tables()
        .change(
            """
            insert into ticket (sha256, purpose, caller, organization_id, operator, expires_at)
            select n::text || gen_random_uuid(), t.purpose, t.caller, t.organization_id,
              t.operator, t.expires_at
            from ticket t, generate_series(2, 1000) n where t.purpose = ?
            """,
            bom);

    assertThat(alice.post(Api.streamPath(bom) + "/ticket").statusCode()).isEqualTo(429);
    var namesake = SharedSecret.member(server, user, "globex", HOUR);
    var theirs = namesake.upload(BomFiles.csv(1));
    assertThat(namesake.post(Api.streamPath(theirs) + "/ticket").statusCode()).isEqualTo(200);
  }

  private static Tables tables() {
    return new Tables(server.jdbcUrl());
  }

  private int openWith(String bomId, String ticket) {
    return open(Api.streamPath(bomId) + "?ticket=" + ticket);
  }

  /** The status. */
  private int open(String path) {
    var stream = StreamLog.open(HttpRequest.newBuilder(server.address(path)));
    open.add(stream);
    return stream.status();
  }

  private String ticket(Api caller) {
    return given(caller, Api.streamPath(bom) + "/ticket");
  }

  private static String given(Api caller, String path) {
    var answer = caller.post(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(Api.json(answer).getInt("expires_in")).isEqualTo(30);
    return Api.json(answer).getString("ticket");
  }
}
