package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.bomstream.launch.Bomstream;
import org.bomstream.launch.PostgresProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may have a stream, how many, and how long. */
class StreamDoorIT {
  private static final Duration HOUR = Duration.ofHours(1);

  private static final Bomstream server = NarrowServer.bomstream();

  final String user = "user " + UUID.randomUUID();
  final Api alice = SharedSecret.member(server, user, "acme", HOUR);
  final List<StreamLog> open = new ArrayList<>();

  @AfterEach
  void closeAll() {
    open.forEach(StreamLog::close);
  }

  @Test
  void refusesAUserWhoHasTooMany() {
    var bom = alice.upload(BomFiles.csv(1));
    for (var number = 0; number < 3; number++) {
      openFrom("203.0.113." + number, alice, bom);
    }

    var refused = get(alice.request(Api.streamPath(bom)), "203.0.113.9");
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
    assertThat(String.join("", refused.await("words", refused::isOver).lines()))
        .contains("\"status\":429", "of this user");

    var busy = get(withoutHeader(bom, "token=" + alice.token()), "203.0.113.9");
    assertThat(busy.status()).isEqualTo(200);
    assertThat(busy.awaitEnd().names()).containsExactly("stream_closing");
    assertThat(busy.last().data()).contains("\"reason\":\"busy\"");
    assertThat(Integer.parseInt(busy.retry())).isBetween(1_000, 2_000);
  }

  @Test
  void findsRoomWhereClientsHaveLeft() {
    var bom = alice.upload(BomFiles.csv(1));
    for (var number = 0; number < 3; number++) {
      openFrom("203.0.113." + number, alice, bom).close();
    }

    Awaitility.await()
        .atMost(Api.PATIENCE)
        .until(() -> openFrom("203.0.113.9", alice, bom).status() == 200);
  }

  @Test
  void countsWhomATrustedProxyForwardsFor() {
    var bom = alice.upload(BomFiles.csv(1));
    for (var number = 0; number < 8; number++) {
      var other = SharedSecret.member(server, user + number, "acme", HOUR);
      assertThat(openFrom("198.51.100.7", other, bom).status()).isEqualTo(200);
    }
    var last = SharedSecret.member(server, user + 8, "acme", HOUR);

    assertThat(openFrom("198.51.100.7", last, bom).status()).isEqualTo(429);
    assertThat(openFrom("198.51.100.8", last, bom).status()).isEqualTo(200);
  }

  @Test
  void endsWithItsToken() {
    var bom = alice.upload(BomFiles.csv(1));
    List<Function<Api, HttpRequest.Builder>> ways =
        List.of(caller -> caller.request(Api.streamPath(bom)), caller -> byToken(bom, caller));

    for (var way : ways) {
      var brief = SharedSecret.member(server, user, "acme", Duration.ofSeconds(3));
      var stream = get(way.apply(brief), "203.0.113.1").awaitEnd();
      assertThat(stream.names()).containsExactly("connected", "stream_closing");
      assertThat(stream.last().data()).contains("\"reason\":\"token_expired\"");
      assertThat(stream.retry()).isEqualTo("3000");
    }
  }

  @Test
  void outlivesATokenInItsAddressWhileARunIsOpen() {
    var bom = alice.upload(BomFiles.csv(600));
    Brake.in(new Tables(server.jdbcUrl())).slow(bom, 40);
    var life = Duration.ofSeconds(2);
    var expiry = Instant.now().plus(life);
    var brief = SharedSecret.member(server, user, "acme", life);
    alice.enrich(bom);

    var stream = get(byToken(bom, brief), "203.0.113.1").awaitEnd();

    assertThat(stream.last().data())
        .isEqualTo("{\"type\":\"stream_end\",\"reason\":\"enrichment.completed\"}");
    assertThat(Instant.now()).as("the run was too short to tell").isAfter(expiry);
  }

  @Test
  void takesATicketOnce() {
    var bom = alice.upload(BomFiles.csv(1));
    var ticket = ticket(bom);

    assertThat(openWith(bom, ticket).status()).isEqualTo(200);
    assertThat(openWith(bom, ticket).status()).isEqualTo(401);
  }

  @Test
  void takesATicketForItsOwnStreamOnly() {
    var bom = alice.upload(BomFiles.csv(1));
    var other = alice.upload(BomFiles.csv(1));
    var ticket = ticket(bom);

    assertThat(openWith(other, ticket).status()).isEqualTo(401);
    assertThat(Api.send(withoutHeader("/api/boms/" + bom + "?ticket=" + ticket)).statusCode())
        .isEqualTo(401);
    assertThat(openWith(bom, ticket).status()).isEqualTo(200);
  }

  @Test
  void takesNoTicketThatIsTooOld() throws SQLException {
    var bom = alice.upload(BomFiles.csv(1));
    var ticket = ticket(bom);
    try (var database = DriverManager.getConnection(server.jdbcUrl(), PostgresProcess.USER, "");
        var age = database.createStatement()) {
      age.executeUpdate("update ticket set expires_at = now()");
    }

    assertThat(openWith(bom, ticket).status()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "%00", "' or 1=1 --"})
  void takesNoTicketThatItDidNotGive(String ticket) {
    var bom = alice.upload(BomFiles.csv(1));

    assertThat(openWith(bom, URLEncoder.encode(ticket, StandardCharsets.UTF_8)).status())
        .isEqualTo(401);
  }

  @Test
  void givesNobodyATicketForAnothersBom() {
    var bom = alice.upload(BomFiles.csv(1));
    var bob = SharedSecret.member(server, "bob", "globex", HOUR);

    assertThat(bob.post(Api.streamPath(bom) + "/ticket").statusCode()).isEqualTo(404);
    assertThat(bob.post("/api/enrichment/stream/ticket?bom=" + bom).statusCode()).isEqualTo(404);
  }

  private StreamLog openFrom(String address, Api caller, String bom) {
    var stream = get(caller.request(Api.streamPath(bom)), address);
    open.add(stream);
    return stream;
  }

  private StreamLog openWith(String bom, String ticket) {
    var stream = get(withoutHeader(bom, "ticket=" + ticket), "203.0.113.1");
    open.add(stream);
    return stream;
  }

  private static HttpRequest.Builder byToken(String bom, Api caller) {
    return withoutHeader(bom, "token=" + caller.token());
  }

  private static HttpRequest.Builder withoutHeader(String bom, String query) {
    return withoutHeader(Api.streamPath(bom) + "?" + query);
  }

  private static HttpRequest.Builder withoutHeader(String path) {
    return HttpRequest.newBuilder(server.address(path));
  }

  private static StreamLog get(HttpRequest.Builder request, String address) {
    return StreamLog.open(request.header("X-Forwarded-For", address));
  }

  private String ticket(String bom) {
    var answer = alice.post(Api.streamPath(bom) + "/ticket");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(Api.json(answer).getInt("expires_in")).isEqualTo(30);
    return Api.json(answer).getString("ticket");
  }
}
