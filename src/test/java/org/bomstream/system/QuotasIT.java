package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.bomstream.launch.Bomstream;
import org.junit.jupiter.api.Test;

/** What one user, organization or address may have, or do, and how it is told that it has. */
class QuotasIT {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Bomstream server = NarrowServer.bomstream();

  private static final String FILL =
      """
      with b as (
        insert into bom (id, organization_id, name, item_count, ignored_rows, created_by)
        select gen_random_uuid(), ?, 'many', 3, 0, 'test' from generate_series(1, ?)
        returning id, organization_id)
      insert into run (id, bom_id, organization_id, number, status, total_items, total_batches,
        requested_by)
      select gen_random_uuid(), id, organization_id, 1, 'PAUSED', 0, 0, 'test' from b
      """;

  final String organization = "organization " + UUID.randomUUID();
  final Api member = member("alice");
  final Tables tables = new Tables(server.jdbcUrl());

  @Test
  void takesSoManyUploadsOfAUserInAMinute() {
    var answers = all(NarrowServer.UPLOADS_PER_USER + 40, () -> upload(member, ""));

    assertThat(answers).extracting(HttpResponse::statusCode).contains(422).contains(429);
    assertThat(answers.stream().filter(answer -> answer.statusCode() == 422))
        .hasSizeGreaterThanOrEqualTo(NarrowServer.UPLOADS_PER_USER);
    assertExceeded(
        answers.stream().filter(answer -> answer.statusCode() == 429).findAny().orElseThrow(),
        "uploads_per_minute",
        "user",
        NarrowServer.UPLOADS_PER_USER);
    assertThat(upload(member("bob"), BomFiles.csv(1)).statusCode()).isEqualTo(201);
  }

  @Test
  void takesSoManyCallsOfAUserInAMinute() {
    var answers =
        all(NarrowServer.REQUESTS_PER_USER + 1_000, () -> member.get("/api/nothing-here"));

    assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(404, 429);
    assertThat(answers.stream().filter(answer -> answer.statusCode() == 404))
        .hasSizeGreaterThanOrEqualTo(NarrowServer.REQUESTS_PER_USER);
    assertThat(member("bob").get("/api/boms").statusCode()).isEqualTo(200);
  }

  @Test
  void countsBomsAndLinesAsTheyComeAndGo() {
    var bom = member.upload(BomFiles.csv(30));
    member.upload(BomFiles.csv(12));
    assertThat(holding()).containsExactly("2 42");

    assertThat(member.delete("/api/boms/" + bom).statusCode()).isEqualTo(204);
    assertThat(holding()).containsExactly("1 12");
    assertThat(upload(member, "no BOM").statusCode()).isEqualTo(422);
    assertThat(holding()).containsExactly("1 12");
  }

  @Test
  void takesNoBomOfAnOrganizationThatHasTooMany() {
    member.upload(BomFiles.csv(1));
    tables.change(
        "update organization_holding set boms = 200000 where organization_id = ?", organization);

    assertExceeded(upload(member, BomFiles.csv(1)), "boms", "organization", 200_000);
  }

  @Test
  void takesNoBomThatHasMoreLinesThanAreLeft() {
    member.upload(BomFiles.csv(1));
    tables.change(
        "update organization_holding set lines = 20000000 - 5 where organization_id = ?",
        organization);

    assertThat(upload(member, BomFiles.csv(5)).statusCode()).isEqualTo(201);
    assertExceeded(upload(member, BomFiles.csv(1)), "lines", "organization", 20_000_000);
    assertThat(holding()).containsExactly("2 20000000");
  }

  @Test
  void queuesNoRunOfAnOrganizationThatHasTooMany() {
    var bom = member.upload(BomFiles.csv(1));
    tables.change(FILL, organization, NarrowServer.OPEN_RUNS);

    assertExceeded(
        member.post("/api/boms/" + bom + "/enrich"),
        "open_runs",
        "organization",
        NarrowServer.OPEN_RUNS);
    tables.change(
        """
        delete from bom where id = (select bom_id from run where organization_id = ? limit 1)
        """,
        organization);
    assertThat(member.post("/api/boms/" + bom + "/enrich").statusCode()).isEqualTo(202);
    assertThat(holding()).containsExactly("100 298");
  }

  @Test
  void keepsSoManyKeysOfAUser() {
    var bom = member.upload(BomFiles.csv(1));
    tables.change(
        """
        insert into idempotency_key (organization_id, caller, key, request, run_id)
        select ?, 'alice', n, '', gen_random_uuid() from generate_series(1, 10000) n
        """,
        organization);

    assertExceeded(enrich(member, bom), "idempotency_keys", "user", 10_000);
    assertThat(enrich(member("bob"), bom).statusCode()).isEqualTo(202);
  }

  @Test
  void looksUpNoTicketOfWhomManyWereWrong() {
    var bom = member.upload(BomFiles.csv(1));
    var wrong =
        all(NarrowServer.WRONG_TICKETS + 40, () -> byTicket(bom, "x".repeat(43), "192.0.2.66"));

    // No ticket that is right afterwards: a minute's share of the next may have come by then.
    assertThat(wrong).extracting(HttpResponse::body).anyMatch(QuotasIT::isBusy);
    try (var stream = StreamLog.open(request(bom, ticket(bom), "192.0.2.67"))) {
      stream.awaitEvent("connected");
    }
  }

  /** Whoever has one address of a network of IPv6 has all. */
  @Test
  void takesANetworkForAnAddress() {
    var bom = member.upload(BomFiles.csv(1));
    var number = new AtomicInteger();
    var wrong =
        all(
            NarrowServer.WRONG_TICKETS + 40,
            () ->
                byTicket(bom, "y".repeat(43), "2001:db8::%x".formatted(number.incrementAndGet())));

    assertThat(wrong).extracting(HttpResponse::body).anyMatch(QuotasIT::isBusy);
  }

  private static boolean isBusy(String body) {
    return body.contains("\"reason\":\"busy\"");
  }

  private Api member(String user) {
    return SharedSecret.member(server, user, organization, HOUR);
  }

  private List<String> holding() {
    return tables.rows(
        "select boms, lines from organization_holding where organization_id = ?", organization);
  }

  private static HttpResponse<String> upload(Api caller, String csv) {
    return caller.post("/api/boms", "text/csv", BodyPublishers.ofString(csv));
  }

  private static HttpResponse<String> enrich(Api caller, String bom) {
    return Api.send(
        caller
            .request("/api/boms/" + bom + "/enrich")
            .header("Idempotency-Key", "mine")
            .POST(BodyPublishers.noBody()));
  }

  private String ticket(String bom) {
    return Api.json(member.post(Api.streamPath(bom) + "/ticket")).getString("ticket");
  }

  private static HttpRequest.Builder request(String bom, String ticket, String address) {
    return HttpRequest.newBuilder(server.address(Api.streamPath(bom) + "?ticket=" + ticket))
        .header("X-Forwarded-For", address);
  }

  private static HttpResponse<String> byTicket(String bom, String ticket, String address) {
    return Api.send(request(bom, ticket, address));
  }

  private static List<HttpResponse<String>> all(int times, Callable<HttpResponse<String>> call) {
    try (var callers = Executors.newFixedThreadPool(8)) {
      return callers.invokeAll(Collections.nCopies(times, call)).stream()
          .map(Future::resultNow)
          .toList();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void assertExceeded(
      HttpResponse<String> answer, String quota, String of, int limit) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After").map(Integer::valueOf).orElseThrow())
        .isPositive();
    var problem = Api.json(answer);
    assertThat(problem.getString("code")).isEqualTo("quota_exceeded");
    assertThat(problem.getString("quota")).isEqualTo(quota);
    assertThat(problem.getString("of")).isEqualTo(of);
    assertThat(problem.getInt("limit")).isEqualTo(limit);
  }
}
