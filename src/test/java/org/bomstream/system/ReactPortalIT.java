package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bomstream.launch.Bomstream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The portal's page with the hook and the component, in React's strict mode, on its own origin. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(PortalServer.LOCK)
class ReactPortalIT {
  /** More than four partitions have in hand at once: a run is cancelled between its chunks. */
  private static final int MANY = 400;

  private static final String NEWEST = "19.1.1";
  private static final int LINES = 60;

  private static final Bomstream server = PortalServer.bomstream();

  private static Browser browser;

  private Api alice;
  private String bom;

  @BeforeAll
  static void openBrowser() {
    browser = Browser.open();
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void upload() {
    alice = Api.as("alice", server);
    bom = alice.upload(BomFiles.csv(LINES));
  }

  @AfterEach
  void leave() {
    browser.go("about:blank");
  }

  @ParameterizedTest
  @ValueSource(strings = {"18.3.1", NEWEST})
  void showsReEnrichmentFromBannerToCompletion(String version) throws IOException {
    open(version, "");
    browser.see("re-enrich").click();
    browser.await(".enrichment-progress[data-status=completed]");
    browser.await("#notice:not(:empty)");

    assertThat(text("#notice")).isEqualTo("Enrichment complete: 54 enriched");
    assertThat(browser.await("[role=progressbar]").getDomAttribute("aria-valuenow"))
        .isEqualTo("100");
    assertThat(text(".enrichment-progress-percent")).isEqualTo("100.0 %");
    assertThat(text("[data-count=enriched] dd")).isEqualTo("54");
    assertThat(text("[data-count=failed] dd")).isEqualTo("6");
    assertThat(text("[data-count=pending] dd")).isEqualTo("0");
    assertThat(text(".enrichment-progress-announcement")).startsWith("Completed: 54 of 60 lines");
    browser.awaitThat("return document.getElementById('enriched-lines').textContent === '54'");
    assertThat(list("return portal.completed.map((e) => e.event_type)"))
        .containsExactly("enrichment.completed");
    assertThat(list("return portal.progress.map((p) => p.current_item?.mpn)"))
        .filteredOn(mpn -> mpn != null)
        .isNotEmpty();
    browser.screenshot("react-portal-" + version);
  }

  @Test
  void showsTheStateWholeAndTellsOfACancelledRun() {
    bom = alice.upload(BomFiles.csv(MANY));
    var brake = Brake.in(new Tables(server.jdbcUrl()));
    brake.hold(bom);
    open(NEWEST, "&whole=true");
    browser.see("re-enrich").click();
    browser.await(".enrichment-progress[data-status=enriching]");
    alice.post("/api/boms/" + bom + "/enrichment/cancel");
    brake.release(bom);
    browser.await(".enrichment-progress[data-status=cancelled]");

    assertThat(list("return portal.ended")).containsExactly("enrichment.cancelled");
    assertThat(list("return portal.completed")).isEmpty();
    assertThat(text("[data-count=total] dd")).isEqualTo(Integer.toString(MANY));
  }

  @Test
  void opensOneStreamInStrictModeAndPutsNoTokenIntoAnAddress() {
    open(NEWEST, "&staysEnabled=true");
    browser.awaitThat("return portal.sse.connectionStatus === 'connected'");

    assertThat(number("return portal.streams().length")).isEqualTo(1);
    assertThat(list("return portal.streams().map(({address}) => address)"))
        .first()
        .asString()
        .contains("?ticket=")
        .doesNotContain(alice.token());
  }

  @Test
  void callbacksThatChangeOpenNoOtherStream() {
    open(NEWEST, "&staysEnabled=true");
    browser.awaitThat("return portal.sse.connectionStatus === 'connected'");
    var before = number("return portal.renderings");
    for (var i = 0; i < 20; i++) {
      browser.run("portal.set({tick: arguments[0]})", i);
      browser.awaitThat("return portal.renderings > %d".formatted(before + i));
    }

    browser.see("re-enrich").click();
    browser.awaitThat("return portal.completed.length === 1");
    assertThat(number("return portal.openStreams()")).isLessThanOrEqualTo(1);
    // One at first, one as "Re-Enrich" asks for it.
    assertThat(number("return portal.streams().length")).isEqualTo(2);
  }

  @Test
  void tellsEachOfTwoRunsOnce() {
    open(NEWEST, "");
    browser.see("re-enrich").click();
    browser.awaitThat("return portal.completed.length === 1 && portal.openStreams() === 0");
    browser.run("portal.shown.length = 0; portal.progress.length = 0");
    browser.see("re-enrich").click();
    browser.awaitThat("return portal.completed.length === 2");

    assertThat(list("return portal.completed.map((e) => e.state.run_id)")).doesNotHaveDuplicates();
    assertThat(list("return portal.progress.map((p) => p.run_id)"))
        .containsOnly(browser.run("return portal.completed[1].state.run_id"));
    assertProgressNeverTurnsBack();
    // The first run is never shown as the second.
    assertThat(list("return portal.shown.filter((s) => s.isEnrichmentInitiated).map((s) => s.run)"))
        .doesNotContain(browser.run("return portal.completed[0].state.run_id"));
  }

  @Test
  void reconnectsForTheNextRunWhereItStaysEnabled() {
    open(NEWEST, "&staysEnabled=true");
    for (var runs = 1; runs <= 2; runs++) {
      browser.awaitThat("return ['connected', 'closed'].includes(portal.sse.connectionStatus)");
      browser.see("re-enrich").click();
      browser.awaitThat("return portal.completed.length === %d".formatted(runs));
      browser.awaitThat("return portal.sse.isComplete");
    }
    assertThat(list("return portal.completed.map((e) => e.state.run_id)")).doesNotHaveDuplicates();
  }

  @Test
  void closesWhenUnmountedAndWhenDisabled() {
    open(NEWEST, "&staysEnabled=true");
    browser.awaitThat("return portal.sse.connectionStatus === 'connected'");
    browser.run("portal.set({mounted: false})");
    browser.awaitThat("return portal.openStreams() === 0");

    browser.run("portal.set({mounted: true})");
    browser.awaitThat("return portal.openStreams() === 1");
    browser.run("portal.set({token: ''})");
    browser.awaitThat(
        "return portal.openStreams() === 0 && portal.sse.connectionStatus === 'closed'");
  }

  @Test
  void neverShowsOneBomAsAnother() {
    var other = alice.upload(BomFiles.csv(2));
    alice.enrich(other);
    alice.enrich(bom);
    alice.awaitStatus(bom, "completed");
    alice.awaitStatus(other, "completed");
    open(NEWEST, "&staysEnabled=true");
    browser.awaitThat("return portal.sse.progress?.bom_id === '%s'".formatted(bom));
    browser.run("portal.set({bomId: arguments[0]})", other);
    browser.awaitThat("return portal.sse.progress?.bom_id === '%s'".formatted(other));

    assertThat(list("return portal.shown.filter((s) => s.of && s.of !== s.bomId)")).isEmpty();
    assertThat(number("return portal.openStreams()")).isLessThanOrEqualTo(1);
  }

  @Test
  void showsItsNewTokenAtOnce() {
    open(NEWEST, "&staysEnabled=true");
    browser.awaitThat("return portal.sse.connectionStatus === 'connected'");
    browser.run("portal.set({token: 'no.good.token'})");
    browser.awaitThat("return portal.sse.connectionStatus === 'error'");
    assertThat(number("return portal.sse.error.status")).isEqualTo(401);
    assertThat(text("#error")).isNotEmpty();

    browser.run("portal.set({token: arguments[0]})", alice.token());
    browser.awaitThat("return portal.sse.connectionStatus === 'connected'");
    assertThat(browser.run("return portal.sse.error")).isNull();
  }

  @Test
  void closesAndReconnectsWhenAsked() {
    open(NEWEST, "&staysEnabled=true");
    browser.awaitThat("return portal.sse.connectionStatus === 'connected'");
    browser.run("portal.sse.close()");
    browser.awaitThat(
        "return portal.openStreams() === 0 && portal.sse.connectionStatus === 'closed'");
    browser.run("portal.sse.reconnect()");
    browser.awaitThat("return portal.sse.connectionStatus === 'connected'");
  }

  private void open(String version, String more) {
    browser.go(
        "%s/react-portal/%s?baseUrl=%s&bomId=%s&token=%s%s"
            .formatted(
                Portal.ORIGIN,
                version,
                URLEncoder.encode(server.address().toString(), StandardCharsets.UTF_8),
                bom,
                alice.token(),
                more));
    browser.see("re-enrich");
  }

  private void assertProgressNeverTurnsBack() {
    assertThat(list("return portal.progress.map((p) => -p.pending_items)"))
        .extracting(pending -> ((Number) pending).intValue())
        .isSorted();
  }

  private String text(String selector) {
    return browser.await(selector).getDomProperty("textContent");
  }

  private long number(String script) {
    return ((Number) browser.run(script)).longValue();
  }

  @SuppressWarnings("unchecked")
  private List<Object> list(String script) {
    return (List<Object>) browser.run(script);
  }
}
