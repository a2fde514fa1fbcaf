package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.bomstream.WaitingServers;
import org.bomstream.launch.Bomstream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A database that takes no writing for a while, as after a failover, or by an operator's hand; what
 * it has can be read.
 */
@WaitingServers
class ReadOnlyDatabaseIT {
  /** More than the chunks that are open when it begins: 64 batches for each of four partitions. */
  private static final int LINES = 5_000;

  private static Stores stores;
  private static Bomstream server;
  private static Api alice;

  @BeforeAll
  static void start() {
    stores = new Stores("read-only-stores");
    server = stores.node("read-only", Map.of("JWT_SECRET", SharedSecret.SECRET));
    server.start();
    alice = SharedSecret.member(server, "alice", "acme", Duration.ofHours(1));
  }

  @AfterAll
  static void stop() {
    server.close();
    stores.close();
  }

  @Test
  void waitsUntilItIsWrittenAgain() throws IOException {
    var bom = alice.upload(BomFiles.csv(LINES));
    Brake.in(stores.tables()).slow(bom, 20);
    var run = new RunTables(stores.tables(), alice.enrich(bom));
    run.awaitBatchesDone(10);

    readOnly(true);

    awaitHealth("degraded", "read_only");
    refuses("/api/boms?name=x.csv", "mpn\nLM358DR\n");
    refuses("/api/boms/" + bom + "/enrichment/pause", "");
    refuses("/api/boms/" + bom + "/enrichment/cancel", "");
    assertThat(alice.get("/api/boms/" + bom + "/line-items").statusCode()).isEqualTo(200);
    assertThat(alice.state(bom).getString("status")).isIn("enriching", "waiting");
    assertThat(alice.stream(bom).awaitEvent("connected").status()).isEqualTo(200);

    readOnly(false);

    alice.awaitStatus(bom, "completed");
    awaitHealth("healthy", "connected");
    run.assertEachBatchDoneOnce(bom, LINES);
    assertLogIsShort();
  }

  /** Said once, twice where a connection from before still breaks; the container says more. */
  private static void assertLogIsShort() throws IOException {
    var log = Files.readString(server.log());
    for (var said : List.of("Runs are taken again.", "No runs can be taken for now")) {
      assertThat(log.lines()).filteredOn(line -> line.contains(said)).hasSizeBetween(1, 2);
    }
    assertThat(log).doesNotContain("problem.FailureProblem", "fails, trying on");
  }

  private static void readOnly(boolean only) {
    stores.tables().change("alter system set default_transaction_read_only = " + only);
    stores.tables().rows("select pg_reload_conf()");
  }

  private static void awaitHealth(String status, String database) {
    Awaitility.await(status)
        .atMost(Api.PATIENCE)
        .until(
            () -> Api.health(server),
            health ->
                health.getString("status").equals(status)
                    && health.getString("database").equals(database));
  }

  private static void refuses(String path, String body) {
    var answer = alice.post(path, "text/csv", BodyPublishers.ofString(body));
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
  }
}
