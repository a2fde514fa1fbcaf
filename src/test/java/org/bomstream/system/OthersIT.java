package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.bomstream.launch.Bomstream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What a colleague does, or another window, is seen without a reload; an outage too, and its end.
 */
class OthersIT {
  private static final String ASKED_SINCE_HIDDEN =
      """
      return performance.getEntriesByType('resource')
        .filter((entry) => entry.startTime > hiddenAt).length
      """;

  private static final String TWO_LINES =
      "Designator,Quantity,MPN\nU1,1,LM358DR\nU2,1,NOBODY-HAS-THIS\n";

  private static Bomstream bomstream;
  private static Browser browser;
  private static Visit visit;
  private static Api colleague;
  private static Brake brake;

  @BeforeAll
  static void signIn() {
    bomstream = Bomstream.shared();
    browser = Browser.open();
    colleague = Api.as("alice", bomstream);
    brake = Brake.in(new Tables(bomstream.jdbcUrl()));
    visit = new Visit(browser, bomstream.address());
    visit.signIn("alice");
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void bringBack() {
    browser.offline(false);
    brake.release();
  }

  @Test
  void listShowsWhatOthersDo() {
    browser.go(bomstream.address("/"));
    browser.await("#boms-loading[hidden]");
    stay();
    String bom = colleague.upload(TWO_LINES);
    String row = "#bom-rows tr[data-bom='%s'] ".formatted(bom);
    browser.await("#bom-rows tr:first-child[data-bom='%s']".formatted(bom));
    String later = colleague.upload(TWO_LINES);
    browser.await("#bom-rows tr[data-bom='%s'] + tr[data-bom='%s']".formatted(later, bom));
    colleague.delete("/api/boms/" + later);
    awaitGone("#bom-rows tr[data-bom='%s']".formatted(later));

    colleague.enrich(bom);
    browser.await(row + ".enrichment time");
    assertThat(browser.await(row + ".lines-health").getText()).isEqualTo("1 matched · 1 not found");
    colleague.patch("/api/boms/" + bom, "{\"name\": \"Another name\"}");
    browser.awaitThat(
        "return document.querySelector(\"%sa\").text === 'Another name'".formatted(row));
    assertStayed();
  }

  @Test
  void bomShowsWhatOthersDo() {
    String bom = colleague.upload(TWO_LINES);
    visit.see(bom);
    stay();
    colleague.patch("/api/boms/" + bom + "/line-items/2", "{\"mpn\": \"NE555P\"}");
    browser.awaitThat(
        "return document.querySelector(\"[data-open='2']\").textContent === 'NE555P'");
    colleague.enrich(bom);
    browser.await("#banner[data-status=completed]");
    browser.await("tr[data-line='2'][data-status=enriched]");
    brake.hold(bom);
    colleague.enrich(bom);
    browser.await("#banner[data-status=enriching]");
    brake.release(bom);
    browser.await("#notice:not([hidden])");
    colleague.awaitStatus(bom, "completed");
    var revised = BodyPublishers.ofString(TWO_LINES + "U3,1,LM358DR\n");
    colleague.post("/api/boms/" + bom + "/file", "text/csv", revised);
    browser.await("tr[data-line='3']");
    colleague.delete("/api/boms/" + bom);
    assertThat(browser.await("#bom-message:not(:empty)").getText())
        .isEqualTo("This BOM has been deleted.");
    assertStayed();
  }

  @Test
  void outageIsShownAndHealsByItself() {
    String bom = colleague.upload(TWO_LINES);
    brake.hold(bom);
    visit.see(bom);
    stay();
    browser.see("enrich").click();
    browser.await("#connection[data-state=connected]");
    browser.offline(true);
    assertThat(browser.await("#contact:not(:empty)").getText()).startsWith("You are offline.");
    browser.await("#connection[data-state=reconnecting]");
    browser.run("document.querySelector('#filter input[value=not_asked]').click()");
    browser.await("#lines-message:not(:empty)");
    brake.release(bom);
    colleague.awaitStatus(bom, "completed");

    browser.offline(false);
    browser.await("#contact:empty");
    browser.await("#lines-message:empty");
    browser.await("#banner[data-status=completed]");
    browser.run("document.querySelector('#filter input').click()");
    browser.await("#lines[aria-busy=false] tr[data-line='1'][data-status=enriched]");
    assertStayed();
  }

  /** Without a window no tab is hidden by another: this one is told that it is. */
  @Test
  void tabThatNobodySeesAsksNothing() {
    String bom = colleague.upload(TWO_LINES);
    visit.see(bom);
    browser.run("window.hiddenAt = performance.now()");
    hide(true);
    String hidden = browser.tab();
    String seen = browser.newTab();
    visit.see(bom);
    colleague.patch("/api/boms/" + bom + "/line-items/2", "{\"mpn\": \"NE555P\"}");
    browser.awaitThat(
        "return document.querySelector(\"[data-open='2']\").textContent === 'NE555P'");
    browser.closeTab(seen);
    browser.at(hidden);
    assertThat((Long) browser.run(ASKED_SINCE_HIDDEN))
        .as("at most what was on its way")
        .isLessThanOrEqualTo(1);
    hide(false);
    browser.awaitThat(
        "return document.querySelector(\"[data-open='2']\").textContent === 'NE555P'");
  }

  private static void hide(boolean hidden) {
    browser.run(
        """
        Object.defineProperty(document, 'hidden', {get: () => arguments[0], configurable: true});
        document.dispatchEvent(new Event('visibilitychange'));
        """
            .replace("arguments[0]", Boolean.toString(hidden)));
  }

  private static void awaitGone(String selector) {
    browser.awaitThat("return !document.querySelector(\"%s\")".formatted(selector));
  }

  private static void stay() {
    browser.run("window.stays = true");
  }

  private static void assertStayed() {
    assertThat(browser.run("return window.stays")).isEqualTo(true);
    assertThat(browser.console()).noneMatch(line -> line.contains("TypeError"));
  }
}
