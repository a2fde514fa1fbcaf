package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bomstream.launch.Bomstream;
import org.bomstream.launch.PostgresProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may have a stream, how many, how long, and what of the log. */
class StreamDoorIT {
  private static final Duration HOUR = Duration.ofHours(1);

  private static Bomstream server;

  final String user = "user " + UUID.randomUUID();
  final Api alice = SharedSecret.member(server, user, "acme", HOUR);
  final List<StreamLog> open = new ArrayList<>();

  @BeforeAll
  static void start() {
    server =
        Bomstream.named(
            "stream-door",
            Map.of(
                "DEV_LOGIN", "false",
                "JWT_SECRET", SharedSecret.SECRET,
                "TRUSTED_PROXIES", "127.0.0.1",
                "STREAMS_PER_USER", "3",
                "STREAMS_PER_ADDRESS", "4",
                "BATCH_SIZE", "2",
                "EVENTS_KEPT_PER_BOM", "40",
                "EVENTS_KEEP_NEWEST_RUN", "false",
                "EVENTS_PURGE_INTERVAL", "PT1S"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

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
    assertThat(refused.headers().firstValue("Retry-After")).hasValue("10");
    assertThat(String.join("", refused.await("words", refused::isOver).lines()))
        .contains("\"status\":429", "of this user");

    var busy = get(withoutHeader(bom, "token=" + alice.token()), "203.0.113.9");
    assertThat(busy.status()).isEqualTo(200);
    assertThat(busy.awaitEnd().names()).containsExactly("stream_closing");
    assertThat(busy.last().data()).contains("\"reason\":\"busy\"");
    assertThat(Integer.parseInt(busy.retry())).isBetween(10_000, 20_000);
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
    for (var number = 0; number < 4; number++) {
      var other = SharedSecret.member(server, user + number, "acme", HOUR);
      assertThat(openFrom("198.51.100.7", other, bom).status()).isEqualTo(200);
    }
    var last = SharedSecret.member(server, user + 4, "acme", HOUR);

    assertThat(openFrom("198.51.100.7", last, bom).status()).isEqualTo(429);
    assertThat(openFrom("198.51.100.8", last, bom).status()).isEqualTo(200);
  }

  @Test
  void endsWithItsToken() {
    var bom = alice.upload(BomFiles.csv(1));
    var brief = SharedSecret.member(server, user, "acme", Duration.ofSeconds(3));

    for (var way : List.of(brief.request(Api.streamPath(bom)), byToken(bom, brief))) {
      var stream = get(way, "203.0.113.1").awaitEnd();
      assertThat(stream.names()).containsExactly("connected", "stream_closing");
      assertThat(stream.last().data()).contains("\"reason\":\"token_expired\"");
      assertThat(stream.retry()).isEqualTo("3000");
    }
  }

  @Test
  void outlivesATokenInItsAddressWhileARunIsOpen() {
    var bom = alice.upload(BomFiles.csv(4_000));
    var brief = SharedSecret.member(server, user, "acme", Duration.ofSeconds(2));
    alice.enrich(bom);

    var stream = get(byToken(bom, brief), "203.0.113.1").awaitEnd();

    assertThat(stream.last().data())
        .isEqualTo("{\"type\":\"stream_end\",\"reason\":\"enrichment.completed\"}");
    var state = alice.state(bom);
    assertThat(Duration.between(started(state, "started_at"), started(state, "completed_at")))
        .as("the run was too short to tell")
        .isGreaterThan(Duration.ofSeconds(2));
  }

  private static Instant started(JsonObject state, String member) {
    return Instant.parse(state.getString(member));
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

  @Test
  void followsAcrossRuns() {
    var bom = alice.upload(BomFiles.csv(2));
    var stream = get(alice.request(Api.streamPath(bom) + "?follow=true"), "203.0.113.1");
    open.add(stream);
    for (var run = 0; run < 2; run++) {
      alice.enrich(bom);
      alice.awaitStatus(bom, "completed");
    }

    stream.awaitId(8);
    assertThat(stream.ids()).isEqualTo(Views.range(1, 8));
    assertThat(stream.names()).doesNotContain("stream_end");
    var again =
        get(alice.request(Api.streamPath(bom) + "?follow=true&last_event_id=8"), "203.0.113.1");
    open.add(again);
    assertThat(again.status()).as("no 204").isEqualTo(200);
  }

  @Test
  void showsSeveralBomsInOneStream() {
    var one = alice.upload(BomFiles.csv(10));
    var two = alice.upload(BomFiles.csv(6));
    var path = "/api/enrichment/stream?bom=" + one + "&bom=" + two;
    alice.enrich(one);
    alice.enrich(two);
    alice.awaitStatus(one, "completed");
    alice.awaitStatus(two, "completed");

    var whole = get(alice.request(path + "&last_event_id=0.0"), "203.0.113.1").awaitEnd();
    assertThat(whole.names()).startsWith("connected").endsWith("stream_end");
    assertThat(whole.names()).filteredOn("connected"::equals).hasSize(2);
    assertThat(whole.numbered())
        .hasSize(8 + 6)
        .allMatch(event -> event.data().contains("\"bom_id\":"));
    assertThat(whole.numbered().getLast().id()).isEqualTo("8.6");

    var rest = get(alice.request(path).header("Last-Event-ID", "7.6"), "203.0.113.1").awaitEnd();
    assertThat(rest.numbered()).extracting(StreamEvent::id).containsExactly("8.6");
    assertThat(get(alice.request(path + "&last_event_id=8.6"), "203.0.113.1").status())
        .isEqualTo(204);
  }

  @Test
  void opensNoStreamOfSeveralThatIsNotAllTheCallers() {
    var bom = alice.upload(BomFiles.csv(1));
    var bob = SharedSecret.member(server, "bob", "globex", HOUR);
    var bobs = bob.upload(BomFiles.csv(1));
    var path = "/api/enrichment/stream?bom=" + bom;

    assertThat(alice.get(path + "&bom=" + bobs).statusCode()).isEqualTo(404);
    assertThat(alice.get(path + "&bom=" + bom).statusCode()).isEqualTo(400);
    assertThat(alice.get("/api/enrichment/stream").statusCode()).isEqualTo(400);
    var many = path + ("&bom=" + UUID.randomUUID()).repeat(50);
    assertThat(alice.get(many).statusCode()).isEqualTo(400);
  }

  @Test
  void tellsWhoHasMissedWhatIsNoLongerKept() {
    var bom = alice.upload(BomFiles.csv(200));
    alice.enrich(bom);
    alice.awaitStatus(bom, "completed");
    var end = 3 + 100;

    var first =
        Awaitility.await()
            .atMost(Api.PATIENCE)
            .until(
                () -> alice.streamAfter(bom, 1).awaitEnd(),
                stream -> stream.ids().getFirst() == end - 40 + 1);
    var connected = Api.json(first.first().data());
    assertThat(connected.getJsonObject("replay").getBoolean("complete")).isFalse();
    assertThat(connected.getJsonObject("replay").getInt("from")).isEqualTo(end - 40 + 1);
    assertThat(connected.getJsonObject("state").getString("status")).isEqualTo("completed");
    assertThat(first.ids()).isEqualTo(Views.range(end - 40 + 1, end));

    var rest = Api.json(alice.streamAfter(bom, end - 2).awaitEnd().first().data());
    assertThat(rest.getJsonObject("replay").getBoolean("complete")).isTrue();
    assertThat(rest.getJsonObject("replay").getInt("from")).isEqualTo(end - 1);
    assertThat(rest.containsKey("state")).isFalse();
  }

  @Test
  void followsABomThatAnotherSystemEnriches() {
    var operator = SharedSecret.operator(server, "oscar");
    var bom = UUID.randomUUID().toString();
    var path = "/api/operations/boms/" + bom;
    var known = "{\"organization_id\":\"acme\",\"name\":\"Motor\"}";
    assertThat(alice.put(path, known).statusCode()).isEqualTo(403);
    assertThat(operator.put(path, known).statusCode()).isEqualTo(201);
    assertThat(operator.put(path, known).statusCode()).isEqualTo(200);
    assertThat(operator.put(path, known.replace("Motor", "Pump")).statusCode()).isEqualTo(409);
    assertThat(operator.put(path, "{\"name\":1}").statusCode()).isEqualTo(400);
    assertThat(alice.post("/api/boms/" + bom + "/enrich").statusCode()).isEqualTo(409);

    var stream = alice.stream(bom).awaitEvent("connected");
    try (var channel = RedisChannel.of(server, bom)) {
      channel.publish("{\"event_type\":\"enrichment.progress\",\"bom_id\":\"" + bom + "\"}");
      channel.publish("{\"event_type\":\"enrichment.completed\"}");
    }
    assertThat(stream.awaitEnd().names())
        .containsExactly("connected", "progress", "enrichment.completed", "stream_end");
  }

  @Test
  void sendsClientsAwayWhenItStops() {
    try (var own = Bomstream.named("stream-drain", Map.of())) {
      var bom = Api.as("alice", own).upload(BomFiles.csv(1));
      var streams = new ArrayList<StreamLog>();
      for (var number = 0; number < 20; number++) {
        streams.add(Api.as("alice", own).stream(bom).awaitEvent("connected"));
      }
      own.stop();
      assertThat(streams)
          .allSatisfy(
              stream -> {
                assertThat(stream.awaitEnd().last().data()).contains("\"server_draining\"");
                assertThat(Integer.parseInt(stream.retry())).isBetween(1_000, 8_000);
              });
      assertThat(streams.stream().map(StreamLog::retry).distinct()).hasSizeGreaterThan(10);
    }
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
