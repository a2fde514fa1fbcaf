package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bomstream.LongForm;
import org.bomstream.OwnServers;
import org.bomstream.launch.Bomstream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The stream module in a browser, and a real server that can hardly be reached. */
@OwnServers
@ResourceLock(PortalServer.LOCK)
class ClientFaultsIT {
  private static final int LINES = 200;

  private static final Bomstream server = PortalServer.bomstream();

  private final ModulePage page = ModulePage.open();
  private Api alice;
  private String bom;

  @BeforeEach
  void upload() {
    alice = Api.as("alice", server);
    bom = alice.upload(BomFiles.csv(LINES));
  }

  @AfterEach
  void closePage() {
    page.close();
  }

  @LongForm
  @Test
  void hearsEveryRunThroughCutsKillsAndRestarts() throws IOException {
    var gate = new Gate(server.address().getPort());
    gate.open();
    follow("http://localhost:" + gate.port(), Map.of("follow", true, "lastEventId", 0));
    page.awaitChange("connected");

    runThrough(() -> cut(gate));
    runThrough(ClientFaultsIT::kill);
    runThrough(ClientFaultsIT::restart);
    runThrough(() -> cut(gate));
    page.awaitEvent(lastEvent());

    assertFaithful();
    assertThat(page.list("heard.missed")).isEmpty();
    assertThat(page.list("heard.events.filter((e) => e.polled)")).isEmpty();
    assertThat(page.names()).filteredOn("enrichment.completed"::equals).hasSize(4);
    gate.shut();
  }

  /** A run, and what goes wrong in the middle of it. */
  private void runThrough(Runnable fault) {
    var run = new RunTables(new Tables(server.jdbcUrl()), alice.enrich(bom));
    run.awaitBatchesDone(10);
    fault.run();
    // Or it would be long before the client tries again.
    page.browser().run("dispatchEvent(new Event('online'))");
    alice.awaitStatus(bom, "completed");
  }

  private static void cut(Gate gate) {
    try {
      gate.shut();
      gate.open();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void kill() {
    server.killServer();
    server.start();
  }

  private static void restart() {
    server.stop();
    server.start();
  }

  private long lastEvent() {
    return new Tables(server.jdbcUrl())
        .number("select max(sequence) from event where bom_id = ?", UUID.fromString(bom));
  }

  /** Ids only rise, names are those of the log, and what is missing is progress alone. */
  private void assertFaithful() {
    var log =
        new Tables(server.jdbcUrl())
            .rows(
                "select event_type from event where bom_id = ? order by sequence",
                UUID.fromString(bom));
    var ids = page.ids();
    var names = page.names();
    assertThat(ids).isSorted().doesNotHaveDuplicates().startsWith(1L).endsWith((long) log.size());
    for (var i = 0; i < ids.size(); i++) {
      var name = log.get((int) (ids.get(i) - 1));
      assertThat(names.get(i)).isEqualTo(name.replace("enrichment.progress", "progress"));
    }
    for (var id = 1; id <= log.size(); id++) {
      if (!ids.contains((long) id)) {
        assertThat(log.get(id - 1)).isEqualTo("enrichment.progress");
      }
    }
  }

  @Test
  void readsTheStateBehindAProxyThatBuffers() throws IOException {
    try (var proxy = new BufferingProxy(server.address())) {
      follow(proxy.address(), hurried(60_000));
      page.awaitChange("connected polling");
      alice.enrich(bom);
      page.awaitChange("closed enrichment.completed");

      assertThat(page.list("heard.changes")).doesNotContain("connected");
      assertThat(page.ids()).isEmpty();
      assertThat(page.list("heard.events.map((e) => e.name)"))
          .endsWith("enrichment.completed", "stream_end")
          .containsOnlyOnce("enrichment.completed", "stream_end");
      assertThat(page.list("[heard.stream.progress.enriched_items]"))
          .isEqualTo(List.of((long) LINES - LINES / BomFiles.UNKNOWN_EVERY));
    }
  }

  @Test
  void streamsAgainOnceTheProxyLetsItThrough() throws IOException {
    try (var proxy = new BufferingProxy(server.address())) {
      follow(proxy.address(), hurried(1_000));
      page.awaitChange("connected polling");
      proxy.letThrough();
      page.awaitChange("connected");
      alice.enrich(bom);
      page.awaitChange("closed enrichment.completed");

      assertThat(page.list("heard.events.filter((e) => e.polled)")).isEmpty();
      assertFaithful();
    }
  }

  /** Times for those who cannot wait. */
  private static Map<String, Object> hurried(int streamAgainMillis) {
    return Map.of("patience", 1_500, "pollInterval", 100, "streamAgain", streamAgainMillis);
  }

  @Test
  void tellsOfEventsThatTheServerKeepsNoMore() {
    alice.enrich(bom);
    alice.awaitStatus(bom, "completed");
    new Tables(server.jdbcUrl())
        .rows(
            "delete from event where bom_id = ? and sequence < 100 returning sequence",
            UUID.fromString(bom));
    follow(server.address().toString(), Map.of("lastEventId", 7));
    page.awaitChange("closed enrichment.completed");

    assertThat(page.list("heard.missed.map((m) => [m.after, m.from, m.state.status])"))
        .isEqualTo(List.of(List.of(7L, 100L, "completed")));
    assertThat(page.ids()).isEqualTo(Views.range(100, lastEvent()));
  }

  private void follow(String baseUrl, Map<String, Object> how) {
    var options = new HashMap<>(how);
    options.putAll(Map.of("bomId", bom, "token", alice.token(), "baseUrl", baseUrl));
    page.follow(server.address(), options);
  }
}
