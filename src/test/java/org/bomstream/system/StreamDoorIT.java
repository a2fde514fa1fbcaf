package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.bomstream.launch.Bomstream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

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
    for (var number = 0; number < NarrowServer.PER_USER; number++) {
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
    var behindBasic = withoutHeader(bom, "token=" + alice.token());
    behindBasic.header("Authorization", "Basic YTpi");
    assertThat(get(behindBasic, "203.0.113.9").status()).isEqualTo(200);
  }

  @Test
  void findsRoomWhereClientsHaveLeft() {
    var bom = alice.upload(BomFiles.csv(1));
    for (var number = 0; number < NarrowServer.PER_USER; number++) {
      openFrom("203.0.113." + number, alice, bom).close();
    }

    Awaitility.await()
        .atMost(Api.PATIENCE)
        .until(() -> openFrom("203.0.113.9", alice, bom).status() == 200);
  }

  @Test
  void countsWhomATrustedProxyForwardsFor() {
    var bom = alice.upload(BomFiles.csv(1));
    for (var number = 0; number < NarrowServer.PER_ADDRESS; number++) {
      var other = SharedSecret.member(server, user + number, "acme", HOUR);
      assertThat(openFrom("198.51.100.7", other, bom).status()).isEqualTo(200);
    }
    var last = SharedSecret.member(server, user + NarrowServer.PER_ADDRESS, "acme", HOUR);

    assertThat(openFrom("198.51.100.7", last, bom).status()).isEqualTo(429);
    assertThat(openFrom("198.51.100.8", last, bom).status()).isEqualTo(200);
  }

  @Test
  void refusesAnOrganizationThatHasTooMany() {
    var organization = "organization " + UUID.randomUUID();
    var bom = SharedSecret.member(server, user, organization, HOUR).upload(BomFiles.csv(1));
    for (var number = 0; number <= NarrowServer.PER_ORGANIZATION; number++) {
      var colleague = SharedSecret.member(server, user + number, organization, HOUR);
      assertThat(openFrom("192.0.2." + number, colleague, bom).status())
          .isEqualTo(number < NarrowServer.PER_ORGANIZATION ? 200 : 429);
    }
  }

  @Test
  void bringsTheRefusedBackOneByOne() {
    var bom = alice.upload(BomFiles.csv(1));
    for (var number = 0; number < NarrowServer.PER_USER; number++) {
      openFrom("203.0.113." + number, alice, bom);
    }

    var times =
        Stream.generate(() -> get(byToken(bom, alice), "203.0.113.9").awaitEnd().retry()).limit(5);
    assertThat(times.distinct()).hasSizeGreaterThan(1);
  }

  @Test
  void endsWithItsToken() {
    var bom = alice.upload(BomFiles.csv(1));
    List<Function<Api, HttpRequest.Builder>> ways =
        List.of(
            caller -> caller.request(Api.streamPath(bom)),
            caller -> byToken(bom, caller),
            caller -> byTicket(bom, caller));

    var brief = SharedSecret.member(server, user, "acme", Duration.ofSeconds(3));
    var streams = ways.stream().map(way -> get(way.apply(brief), "203.0.113.1")).toList();
    for (var stream : streams) {
      stream.awaitEnd();
      assertThat(stream.names()).containsExactly("connected", "stream_closing");
      assertThat(stream.last().data()).contains("\"reason\":\"token_expired\"");
      assertThat(stream.retry()).isEqualTo("3000");
    }
  }

  @Test
  void outlivesATokenInItsAddressWhileARunIsOpen() {
    // Fewer events than are kept: who follows is never sent away.
    var bom = alice.upload(BomFiles.csv(60));
    Brake.in(new Tables(server.jdbcUrl())).slow(bom, 400);
    var life = Duration.ofSeconds(2);
    var expiry = Instant.now().plus(life);
    var brief = SharedSecret.member(server, user, "acme", life);
    alice.enrich(bom);

    var stream = get(byToken(bom, brief), "203.0.113.1").awaitEnd();

    assertThat(stream.last().data())
        .isEqualTo("{\"type\":\"stream_end\",\"reason\":\"enrichment.completed\"}");
    assertThat(Instant.now()).as("the run was too short to tell").isAfter(expiry);
  }

  private StreamLog openFrom(String address, Api caller, String bom) {
    var stream = get(caller.request(Api.streamPath(bom)), address);
    open.add(stream);
    return stream;
  }

  private static HttpRequest.Builder byToken(String bom, Api caller) {
    return withoutHeader(bom, "token=" + caller.token());
  }

  private static HttpRequest.Builder withoutHeader(String bom, String query) {
    return HttpRequest.newBuilder(server.address(Api.streamPath(bom) + "?" + query));
  }

  private static HttpRequest.Builder byTicket(String bom, Api caller) {
    var ticket = Api.json(caller.post(Api.streamPath(bom) + "/ticket")).getString("ticket");
    return withoutHeader(bom, "ticket=" + ticket);
  }

  private static StreamLog get(HttpRequest.Builder request, String address) {
    return StreamLog.open(request.header("X-Forwarded-For", address));
  }
}
