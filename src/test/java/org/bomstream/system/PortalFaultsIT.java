package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bomstream.launch.Bomstream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The existing portal's snippet when not all goes well: it is never left without the run's end. */
@ResourceLock(NarrowServer.LOCK)
class PortalFaultsIT {
  private static final Duration HOUR = Duration.ofHours(1);

  /** With which a run takes ten seconds, as {@link #MILLIS} each batch does. */
  private static final int LINES = 2_000;

  private static final int MILLIS = 40;

  private static Browser browser;
  private static Bomstream server;

  private final String user = "user " + UUID.randomUUID();
  private final Api alice = SharedSecret.member(server, user, "acme", HOUR);
  private final List<StreamLog> others = new ArrayList<>();

  @BeforeAll
  static void open() {
    browser = Browser.open();
    server = NarrowServer.bomstream();
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void leave() {
    others.forEach(StreamLog::close);
    browser.go("about:blank");
  }

  @Test
  void outlivesItsToken() {
    var bom = alice.upload(BomFiles.csv(60));
    var brake = Brake.in(new Tables(server.jdbcUrl()));
    brake.hold(bom);
    alice.enrich(bom);
    var life = Duration.ofSeconds(4);
    var expiry = Instant.now().plus(life);
    follow(SharedSecret.member(server, user, "acme", life), bom);
    awaitSeen("connected");
    Awaitility.await().until(() -> Instant.now().isAfter(expiry.plusSeconds(2)));
    brake.release();
    awaitSeen("enrichment.completed");

    assertThat(names()).filteredOn("connected"::equals).hasSize(1);
    assertThat(errors()).isEmpty();
  }

  @Test
  void comesAgainToAServerThatIsFull() {
    var bom = alice.upload(BomFiles.csv(2));
    while (others.size() < NarrowServer.PER_USER) {
      others.add(alice.stream(bom).awaitEvent("connected"));
    }
    follow(alice, bom);
    awaitSeen("stream_closing");
    assertThat(names()).containsOnly("stream_closing");
    alice.enrich(bom);
    alice.awaitStatus(bom, "completed");
    awaitSeen("enrichment.completed");

    assertThat(names()).endsWith("connected", "enrichment.completed");
    assertThat(browser.run("return seen[0].data.reason")).isEqualTo("busy");
  }

  @Test
  void comesAgainToAServerThatIsRestarted() {
    var bom = alice.upload(BomFiles.csv(LINES));
    var brake = Brake.in(new Tables(server.jdbcUrl()));
    brake.slow(bom, MILLIS);
    follow(alice, bom);
    awaitSeen("connected");
    new RunTables(new Tables(server.jdbcUrl()), alice.enrich(bom)).awaitBatchesDone(10);
    server.stop();
    server.start();
    brake.release();
    awaitSeen("enrichment.completed");

    assertThat(names()).contains("stream_closing").endsWith("enrichment.completed");
    assertThat(names()).filteredOn("connected"::equals).hasSizeGreaterThan(1);
    assertThat(pending()).isSortedAccordingTo((one, next) -> Long.compare(next, one));
  }

  private static void follow(Api caller, String bom) {
    browser.go(
        URI.create(
            "%s/?baseUrl=%s&bomId=%s&token=%s"
                .formatted(Portal.ORIGIN, server.address(), bom, caller.token())));
  }

  /** At once, if the snippet has given up. */
  private static void awaitSeen(String name) {
    browser.awaitThat(
        "return es.readyState === EventSource.CLOSED || seen.some((e) => e.name === '%s')"
            .formatted(name));
    assertThat(names()).as("errors " + errors()).contains(name);
  }

  @SuppressWarnings("unchecked")
  private static List<String> names() {
    return (List<String>) browser.run("return seen.map((e) => e.name)");
  }

  /** The state of the {@code EventSource} at each of its errors. */
  @SuppressWarnings("unchecked")
  private static List<Long> errors() {
    return (List<Long>) browser.run("return errors");
  }

  /** As events tell it; {@code connected} is ahead of a replay of which the oldest are gone. */
  @SuppressWarnings("unchecked")
  private static List<Long> pending() {
    return (List<Long>)
        browser.run(
            "return seen.filter((e) => e.data.state && e.name !== 'connected')"
                + ".map((e) => e.data.state.pending_items)");
  }
}
