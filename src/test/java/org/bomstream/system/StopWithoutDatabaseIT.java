package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.bomstream.LongForm;
import org.bomstream.WaitingServers;
import org.bomstream.launch.Bomstream;
import org.bomstream.launch.Processes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A node that is told to end while its runs wait for a database that is away. */
@LongForm
@WaitingServers
class StopWithoutDatabaseIT {
  private static final int LINES = 5_000;
  private static final int RUNS = 4;

  /** What services and containers give it. */
  private static final Duration STOP = Duration.ofSeconds(30);

  private static Stores stores;
  private static Bomstream server;

  @BeforeAll
  static void start() {
    stores = new Stores("stop-without-stores");
    server = stores.node("stop-without", Map.of("JWT_SECRET", SharedSecret.SECRET));
    server.start();
  }

  @AfterAll
  static void stop() {
    server.close();
    stores.close();
  }

  @Test
  void ends() {
    var alice = SharedSecret.member(server, "alice", "acme", Duration.ofHours(1));
    for (int i = 0; i < RUNS; i++) {
      var bom = alice.upload(BomFiles.csv(LINES));
      Brake.in(stores.tables()).slow(bom, 200);
      new RunTables(stores.tables(), alice.enrich(bom)).awaitBatchesDone(10);
    }
    stores.loseDatabase();
    Awaitility.await().atMost(Api.PATIENCE).until(StopWithoutDatabaseIT::saysThatItIsAway);

    var process = server.process("server");
    Processes.signal(process, "TERM");

    assertThat(Processes.gone(process, STOP)).isTrue();
  }

  private static boolean saysThatItIsAway() {
    return Api.health(server).getString("database").equals("disconnected");
  }
}
