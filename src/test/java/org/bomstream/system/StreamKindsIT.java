package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bomstream.launch.Bomstream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Streams across runs, of several BOMs, of what is no longer kept, of others' BOMs; their end. */
@ResourceLock(NarrowServer.LOCK)
class StreamKindsIT {
  private static final Duration HOUR = Duration.ofHours(1);

  private static final String QUEUED_ELSEWHERE =
      """
      with counted as (
        update event_counter set last = last + 1 where bom_id = ? returning bom_id, last)
      insert into event (bom_id, sequence, event_type, data)
      select e.bom_id, c.last, e.event_type, e.data
      from event e join counted c on e.bom_id = c.bom_id and e.sequence = 1
      """;

  private static final Bomstream server = NarrowServer.bomstream();

  final Api alice = SharedSecret.member(server, "user " + UUID.randomUUID(), "acme", HOUR);
  final List<StreamLog> open = new ArrayList<>();

  @AfterEach
  void closeAll() {
    open.forEach(StreamLog::close);
  }

  @Test
  void followsAcrossRuns() {
    var bom = alice.upload(BomFiles.csv(2));
    var stream = get(alice.request(Api.streamPath(bom) + "?follow=true"));
    open.add(stream);
    for (var run = 0; run < 2; run++) {
      alice.enrich(bom);
      alice.awaitStatus(bom, "completed");
    }

    stream.awaitId(8);
    assertThat(stream.ids()).isEqualTo(Views.range(1, 8));
    assertThat(stream.names()).doesNotContain("stream_end");
    var again = get(alice.request(Api.streamPath(bom) + "?follow=true&last_event_id=8"));
    open.add(again);
    assertThat(again.status()).as("no 204").isEqualTo(200);
  }

  /** One that another node has begun just now, of which nothing has been heard here. */
  @Test
  void knowsOfTheNextRunBeforeItSaysThatTheLastIsOver() {
    var bom = alice.upload(BomFiles.csv(2));
    alice.enrich(bom);
    alice.awaitStatus(bom, "completed");
    open.add(get(alice.request(Api.streamPath(bom) + "?follow=true")).awaitId(4));
    new Tables(server.jdbcUrl()).change(QUEUED_ELSEWHERE, UUID.fromString(bom));

    var stream = alice.streamAfter(bom, 4);
    open.add(stream);
    assertThat(stream.status()).as("no 204").isEqualTo(200);
    assertThat(stream.awaitId(5).names()).doesNotContain("stream_end");
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

    var whole = get(alice.request(path + "&last_event_id=0.0")).awaitEnd();
    assertThat(whole.names()).startsWith("connected").endsWith("stream_end");
    assertThat(whole.names()).filteredOn("connected"::equals).hasSize(2);
    assertThat(whole.numbered())
        .hasSize(8 + 6)
        .allMatch(event -> event.data().contains("\"bom_id\":"));
    assertThat(whole.numbered().getLast().id()).isEqualTo("8.6");

    var connected = Api.json(whole.first().data());
    assertThat(connected.getInt("newest_id")).isEqualTo(8);
    assertThat(connected.getBoolean("run_ended")).isTrue();

    var rest = get(alice.request(path).header("Last-Event-ID", "7.6")).awaitEnd();
    assertThat(rest.numbered()).extracting(StreamEvent::id).containsExactly("8.6");
    for (var name : List.of("last_event_id", "lastEventId")) {
      var query = path + "&_=1764&" + name + "=8.6";
      assertThat(get(alice.request(query)).status()).as(name).isEqualTo(204);
    }
  }

  @Test
  void opensNoStreamOfSeveralThatIsNotAllTheCallers() {
    var bom = alice.upload(BomFiles.csv(1));
    var bob = SharedSecret.member(server, "bob", "globex", HOUR);
    var bobs = bob.upload(BomFiles.csv(1));
    var path = "/api/enrichment/stream?bom=" + bom;

    var refused = alice.get(path + "&bom=" + bobs);
    assertThat(refused.statusCode()).isEqualTo(404);
    var places = Api.json(refused).getJsonArray("errors").getValuesAs(JsonObject.class);
    assertThat(places).extracting(error -> error.getInt("row")).containsExactly(2);
    assertThat(refused.body()).doesNotContain(bobs);
    var ticket = "/api/enrichment/stream/ticket?bom=" + bom + "&bom=" + bobs;
    assertThat(alice.post(ticket).body()).isEqualTo(refused.body());
    assertThat(ticketOf("{\"bom_ids\":[\"%s\",\"%s\"]}".formatted(bom, bobs)).body())
        .isEqualTo(refused.body());
    assertThat(alice.post("/api/enrichment/stream/ticket").statusCode()).isEqualTo(400);
    for (var wrong : List.of("{\"bom_ids\":[1]}", "{\"bom_ids\":{}}", "{\"boms\":[]}", "{}")) {
      assertThat(ticketOf(wrong).statusCode()).as(wrong).isEqualTo(422);
    }
    var own = Api.json(ticketOf("{\"bom_ids\":[\"%s\"]}".formatted(bom)));
    var byTicket =
        "/api/enrichment/stream?bom=%s&ticket=%s".formatted(bom, own.getString("ticket"));
    var stream = get(HttpRequest.newBuilder(server.address(byTicket)));
    open.add(stream);
    assertThat(stream.status()).isEqualTo(200);
    assertThat(alice.get(path + "&bom=" + bom).statusCode()).isEqualTo(400);
    var shouted = bom.toUpperCase(Locale.ROOT);
    assertThat(alice.get(path + "&bom=" + shouted).statusCode()).isEqualTo(400);
    assertThat(alice.get("/api/enrichment/stream").statusCode()).isEqualTo(400);
    var many = path + ("&bom=" + UUID.randomUUID()).repeat(50);
    assertThat(alice.get(many).statusCode()).isEqualTo(400);
  }

  private HttpResponse<String> ticketOf(String body) {
    return alice.post(
        "/api/enrichment/stream/ticket", "application/json", BodyPublishers.ofString(body));
  }

  @Test
  void tellsWhoHasMissedWhatIsNoLongerKept() {
    var bom = alice.upload(BomFiles.csv(200));
    alice.enrich(bom);
    alice.awaitStatus(bom, "completed");
    var end = 3 + 100;

    // A stream that loses what it replays while it does so is sent away, to come again.
    var first =
        Awaitility.await()
            .atMost(Api.PATIENCE)
            .until(
                () -> alice.streamAfter(bom, 1).awaitEnd(),
                stream -> stream.beginsWith(end - NarrowServer.EVENTS + 1));
    var connected = Api.json(first.first().data());
    assertThat(connected.getJsonObject("replay").getBoolean("complete")).isFalse();
    assertThat(connected.getJsonObject("replay").getInt("from"))
        .isEqualTo(end - NarrowServer.EVENTS + 1);
    assertThat(connected.getJsonObject("state").getString("status")).isEqualTo("completed");
    assertThat(first.ids()).isEqualTo(Views.range(end - NarrowServer.EVENTS + 1, end));

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
    var torn = known.replace("Motor", "Mo\\u0000tor");
    assertThat(operator.put(path, torn).statusCode()).isEqualTo(400);
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
    var bom = alice.upload(BomFiles.csv(1));
    for (var number = 0; number < 5; number++) {
      var caller = SharedSecret.member(server, "user " + UUID.randomUUID(), "acme", HOUR);
      open.add(caller.stream(bom).awaitEvent("connected"));
    }
    server.stop();
    try {
      assertThat(open)
          .allSatisfy(
              stream -> {
                assertThat(stream.awaitEnd().last().data()).contains("\"server_draining\"");
                assertThat(Integer.parseInt(stream.retry())).isBetween(1_000, 8_000);
              });
      assertThat(open.stream().map(StreamLog::retry).distinct()).hasSizeGreaterThan(2);
    } finally {
      server.start();
    }
  }

  private static StreamLog get(HttpRequest.Builder request) {
    return StreamLog.open(request);
  }
}
