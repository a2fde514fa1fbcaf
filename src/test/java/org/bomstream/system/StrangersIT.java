package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.bomstream.launch.Bomstream;
import org.bomstream.launch.PostgresProcess;
import org.junit.jupiter.api.Test;

/** What those cost who have no token, and what of theirs is in the log. */
class StrangersIT {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final int CALLS = 1_000;
  private static final String FORGED = "FORGED ";

  /** A tabulator begins the lines of a trace. */
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\\t]]");

  private static final Bomstream server = NarrowServer.bomstream();

  final String mark = UUID.randomUUID().toString();
  final Api alice = SharedSecret.member(server, "alice " + mark, "acme", HOUR);
  final Tables tables = new Tables(server.jdbcUrl());

  /** Transactions, of which others on the same server make some dozens a second. */
  @Test
  void costNoTransactionEach() throws Exception {
    var bom = alice.upload(BomFiles.csv(1));
    var ticket = Api.streamPath(bom) + "?ticket=" + "z".repeat(43);
    var before = transactions();
    var begin = System.nanoTime();
    all(
        Stream.generate(
                () -> Stream.of("/api/enrichment/health", "/health/ready", ticket, ticket + "z"))
            .limit(CALLS)
            .flatMap(targets -> targets)
            .map(StrangersIT::get)
            .toList());

    var seconds = 1 + Duration.ofNanos(System.nanoTime() - begin).toSeconds();
    assertThat(transactions() - before)
        .as("of %d calls in %d s", 4 * CALLS, seconds)
        .isLessThan(NarrowServer.WRONG_TICKETS * 3 + 60 * seconds);
  }

  /** As far as the database has counted them, which takes a second. */
  private long transactions() {
    return tables.number(
        "select xact_commit + xact_rollback from pg_stat_database where datname = ?",
        tables.rows("select current_database()").getFirst());
  }

  @Test
  void beginNoLineOfTheLog() throws Exception {
    var bom = alice.upload(BomFiles.csv(1));
    try (var database = DriverManager.getConnection(server.jdbcUrl(), PostgresProcess.USER, "");
        var channel = RedisChannel.of(server, bom);
        var _ = alice.stream(bom).awaitEvent("connected")) {
      lock(database, bom);
      channel.publish("\r\n" + FORGED + mark);
      all(requests(bom));
      database.rollback();
    }

    Awaitility.await().atMost(Api.PATIENCE).until(() -> log().anyMatch(this::tellsOfAnOutage));
    assertThat(log()).noneMatch(line -> line.startsWith("FORGED"));
    assertThat(log().filter(line -> line.contains(mark)))
        .noneMatch(line -> CONTROL.matcher(line).find());
  }

  private boolean tellsOfAnOutage(String line) {
    return line.contains("No database for") && line.contains(mark);
  }

  /** Whoever changes the BOM waits in vain, and the address is logged. */
  private static void lock(Connection database, String bom) throws Exception {
    database.setAutoCommit(false);
    try (var lock = database.prepareStatement("select id from bom where id = ? for update")) {
      lock.setObject(1, UUID.fromString(bom));
      lock.executeQuery();
    }
  }

  private List<HttpRequest.Builder> requests(String bom) {
    var requests = new ArrayList<HttpRequest.Builder>();
    for (var breaks : List.of("%0d%0a", "%0A", "%E2%80%A8", "%C2%85", "%1b%5b2J")) {
      var forged = breaks + "FORGED%20" + mark;
      requests.add(alice.request("/api/boms/%s;x=%s".formatted(bom, forged)).DELETE());
      requests.add(
          alice
              .request("/api/boms/%s;x=%s/enrich".formatted(bom, forged))
              .POST(BodyPublishers.noBody()));
      requests.add(alice.request("/api/" + forged));
      requests.add(get("/" + forged));
      requests.add(get(Api.streamPath(forged) + "?ticket=" + forged));
      requests.add(alice.request(Api.streamPath(bom)).header("Accept", "text/plain\t" + FORGED));
      requests.add(
          alice
              .request("/api/boms?name=" + forged)
              .header("Content-Type", "text/csv")
              .POST(BodyPublishers.ofString("MPN\n\"\n" + FORGED + mark)));
    }
    requests.add(
        alice
            .request("/api/boms")
            .header("Content-Type", Multipart.TYPE)
            .POST(
                BodyPublishers.ofByteArray(
                    new Multipart()
                        .file(
                            "\u2028" + FORGED + mark,
                            "text/csv",
                            FORGED.getBytes(StandardCharsets.UTF_8))
                        .field("name", "\r\n" + FORGED + mark)
                        .end())));
    return requests;
  }

  private static HttpRequest.Builder get(String target) {
    return HttpRequest.newBuilder(server.address(target)).header("X-Forwarded-For", "192.0.2.99");
  }

  private static void all(List<HttpRequest.Builder> requests) throws Exception {
    try (var callers = Executors.newFixedThreadPool(8)) {
      List<Future<?>> sent = new ArrayList<>();
      requests.forEach(request -> sent.add(callers.submit(() -> Api.send(request))));
      for (var answer : sent) {
        answer.get();
      }
    }
  }

  private static Stream<String> log() throws IOException {
    return Files.readString(server.log()).lines();
  }
}
