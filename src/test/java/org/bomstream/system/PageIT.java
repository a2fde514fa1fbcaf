package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.bomstream.launch.Bomstream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;

/** The page as its user meets it: in a browser, on the real server. */
class PageIT {
  private static final Path EXAMPLE = Path.of("src/main/webapp/example-bom.csv").toAbsolutePath();

  private static final int LONG_BOM_BATCHES = 900;
  private static final int LONG_BOM = 10 * LONG_BOM_BATCHES;

  private final Bomstream bomstream = Bomstream.shared();
  private URI origin = bomstream.address();
  private static Browser browser;

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

  /** The next test finds the browser as if it were new. */
  @AfterEach
  void leave() {
    browser.run("sessionStorage.clear()");
    browser.sized(1280, 800).go("about:blank");
    browser.console();
  }

  @Test
  void enrichesChosenBomLive() throws IOException {
    enrichLive();
  }

  /** Browsers speak it to whatever is secure. */
  @Test
  void doesTheSameOverHttp2() throws IOException {
    origin = bomstream.secureAddress();
    enrichLive();
    assertThat(protocols()).isNotEmpty().containsOnly("h2");
  }

  private void enrichLive() throws IOException {
    signIn("alice");
    importFile(EXAMPLE);
    browser.await("#line-rows tr[data-status=pending]");
    recordBatches();
    // Until the first count is seen: later ones may overtake each other.
    var brake = Brake.in(new Tables(bomstream.jdbcUrl()));
    var bom = bomOfPage();
    brake.hold(bom);
    browser.see("enrich").click();
    browser.awaitThat("return window.batches[0]?.startsWith('0 of ')");
    brake.release(bom);

    browser.await("#banner[data-status=completed]");
    browser.await("#connection[data-state=closed]");
    assertThat(browser.see("percent").getText()).isEqualTo("100.0 %");
    assertThat(browser.see("pending-items").getText()).isEqualTo("0");
    assertThat(batches()).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    assertThat(browser.see("notice").getText()).startsWith("Completed: ");
    assertLinesAreEnriched();
    screenshots("enriched");
  }

  /** By which the page and all that it has asked for came. */
  @SuppressWarnings("unchecked")
  private List<String> protocols() {
    return (List<String>)
        browser.run(
            """
            return ['navigation', 'resource']
                .flatMap((type) => performance.getEntriesByType(type))
                .map(({nextHopProtocol}) => nextHopProtocol)
            """);
  }

  @Test
  void keepsEveryKindInsideOfAPhone() {
    signIn("alice");
    importFile(EXAMPLE);
    browser.await("#line-rows tr[data-status=pending]");
    browser.sized(390, 844);
    var script =
        """
        for (const kind of document.querySelectorAll('#filter .kind')) {
          kind.hidden = false;
          kind.querySelector('b').textContent = '1,000,000';
        }
        """;
    // At once: the page hides again what it has none of.
    assertThat(browser.run(script + Browser.STICKING_OUT)).isEqualTo("");
  }

  private String bomOfPage() {
    return browser.address().replaceFirst(".*id=", "");
  }

  private void assertLinesAreEnriched() {
    browser.await("#line-rows:not(:has(tr[data-status=pending])) tr[data-status=enriched]");
    assertThat(texts("#line-rows .badge.lifecycle.active")).isNotEmpty().containsOnly("active");
    browser.await("#line-rows .datasheet a");
    assertThat(browser.all("#line-rows .datasheet a"))
        .isNotEmpty()
        .allSatisfy(
            link -> {
              assertThat(link.getDomAttribute("href")).startsWith("http");
              assertThat(link.getDomAttribute("rel")).isEqualTo("noopener noreferrer");
            });
  }

  @Test
  void holdsRunUntilItIsResumed() throws IOException {
    String bom = openHeldRun();
    int held = alice().state(bom).getInt("current_batch");
    assertThat(held).isBetween(1, LONG_BOM_BATCHES - 1);
    assertThat(browser.see("batch").getText())
        .isEqualTo("%d of %d batches".formatted(held, LONG_BOM_BATCHES));
    awaitCellsDone(held);
    screenshots("paused");

    browser.see("resume").click();
    browser.await("#banner[data-status=completed]");
    awaitCellsDone(LONG_BOM_BATCHES);
    browser.see("batch").click();
    assertThat(browser.see("batches-flawed").getText()).startsWith(LONG_BOM_BATCHES + " done");
  }

  @Test
  void endsRunOnceConfirmedAndEnrichesTheRest() {
    String bom = openHeldRun();
    browser.see("cancel").click();
    browser.see("cancellation-keep").click();
    browser.see("cancel").click();
    browser.see("cancellation-confirm").click();
    browser.await("#banner[data-status=cancelled]");
    assertThat(browser.see("notice").getText()).startsWith("Cancelled: ");
    int enriched = alice().state(bom).getInt("enriched_items");

    browser.run("document.getElementById('scope').value = 'failed'");
    browser.see("enrich").click();
    browser.await("#banner[data-status=completed]");
    assertThat(alice().state(bom).getInt("total_items")).isEqualTo(LONG_BOM - enriched);
  }

  /** One that is paused as soon as a batch is done; there is a failure in each batch. */
  private String openHeldRun() {
    String bom = alice().upload(BomFiles.csv(LONG_BOM));
    var brake = Brake.in(new Tables(bomstream.jdbcUrl()));
    brake.slow(bom, 40);
    signIn("alice");
    browser.go(bomstream.address("/bom.html?id=" + bom));
    browser.await("#line-rows tr[data-status=pending]");
    browser.run(
        """
        const cells = document.getElementById('batch-cells');
        new MutationObserver((_, observer) => {
          if (cells.querySelector('[data-kind=flawed]')) {
            observer.disconnect();
            document.getElementById('pause').click();
          }
        }).observe(cells, {subtree: true, childList: true, attributes: true});
        """);
    browser.see("enrich").click();
    browser.await("#banner[data-status=paused]");
    brake.release(bom);
    return bom;
  }

  private Api alice() {
    return Api.as("alice", bomstream);
  }

  private void awaitCellsDone(int count) {
    browser.awaitThat(
        "return document.querySelectorAll('#batch-cells [data-kind=flawed]').length === " + count);
  }

  @Test
  void takesDroppedFileAndTriesTheExample() {
    signIn("alice");
    browser.run(
        """
        const files = new DataTransfer();
        files.items.add(new File(['Designator,Quantity,MPN\\nU1,1,LM358DR\\n'], 'dropped.csv'));
        const drop = new DragEvent('drop', {dataTransfer: files, bubbles: true, cancelable: true});
        document.getElementById('drop-zone').dispatchEvent(drop);
        """);
    browser.see("preview-import").click();
    assertThat(browser.see("bom-name").getText()).isEqualTo("dropped.csv");

    browser.go(bomstream.address("/"));
    browser.see("try-example").click();
    browser.see("preview-import").click();
    assertThat(browser.see("bom-name").getText()).isEqualTo("example-bom.csv");
  }

  @Test
  void tellsWhyFileIsNotTaken() throws IOException {
    signIn("alice");
    choose(Path.of("src/test/resources/boms/placement-without-part-numbers.csv").toAbsolutePath());
    assertThat(browser.see("upload-problem").getText())
        .startsWith("placement-without-part-numbers.csv was not taken");
    screenshots("refused");
  }

  @Test
  void deletesBomOnceConfirmed() {
    signIn("alice");
    importFile(EXAMPLE);
    browser.see("delete").click();
    browser.see("deletion-confirm").click();
    browser.see("drop-zone");
    browser.await("#boms-loading[hidden]");
    assertThat(browser.address()).endsWith("/index.html");
  }

  @Test
  void putsNoTokenIntoAnAddress() {
    signIn("alice");
    importFile(EXAMPLE);
    browser.await("#line-rows tr[data-status=pending]");
    browser.see("enrich").click();
    browser.await("#banner[data-status=completed]");

    var token = (String) browser.run("return sessionStorage.getItem('bomstream.token')");
    assertThat(addresses()).noneMatch(address -> address.contains(token));
  }

  /** All that the page has asked for. */
  @SuppressWarnings("unchecked")
  private List<String> addresses() {
    return (List<String>)
        browser.run("return performance.getEntriesByType('resource').map((entry) => entry.name)");
  }

  @Test
  void hidesBomFromOtherOrganization() {
    signIn("alice");
    importFile(EXAMPLE);
    browser.see("bom-name");
    String bom = browser.address();
    browser.see("sign-out").click();

    signIn("bob");
    browser.go(bom);
    assertThat(browser.await("#bom-message:not(:empty)").getText())
        .isEqualTo("There is no such BOM.");
  }

  @Test
  void sharesItsSessionWithNewTabsUntilItIsEnded() {
    signIn("alice");
    String first = browser.tab();
    String second = browser.newTab();
    browser.go(bomstream.address("/sources.html"));
    assertThat(browser.see("user").getText()).isEqualTo("alice");
    assertThat(browser.run("return localStorage.length")).isEqualTo(0L);

    browser.see("sign-out").click();
    browser.see("username");
    browser.closeTab(second);
    browser.at(first);
    assertThat(browser.await("#sign-in-message:not(:empty)").getText())
        .isEqualTo("You have signed out in another tab.");
    assertThat(browser.run("return sessionStorage.getItem('bomstream.token')")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"e30.e30.e30", "no token", "t\u00f6ken\u2026"})
  void asksToSignInAgainWhenTokenNoLongerHolds(String token) {
    signIn("alice");
    browser.run("sessionStorage.setItem('bomstream.token', arguments[0])", token);
    browser.go(bomstream.address("/index.html"));
    assertThat(browser.await("#sign-in-message:not(:empty)").getText())
        .isEqualTo("Your session has ended. Please sign in again.");
  }

  @Test
  void saysThatPasswordIsWrong() {
    browser.go(bomstream.address("/"));
    visit().enter("alice", "guessed");
    assertThat(browser.await("#sign-in-message:not(:empty)").getText())
        .isEqualTo("The user name or the password is wrong.");
  }

  @Test
  void breaksNoContentSecurityPolicy() {
    signIn("alice");
    importFile(EXAMPLE);
    browser.await("#line-rows tr");
    assertThat(browser.console()).noneMatch(line -> line.contains("Content Security Policy"));
    browser.run("document.head.append(document.createElement('style'))");
    browser.run("document.querySelector('style').textContent = 'body { color: red }'");
    assertThat(browser.console()).anyMatch(line -> line.contains("Content Security Policy"));
  }

  private void signIn(String user) {
    visit().signIn(user);
  }

  private Visit visit() {
    return new Visit(browser, origin);
  }

  /** What is clear takes one click. */
  private void importFile(Path file) {
    choose(file);
    browser.see("preview-import").click();
  }

  private void choose(Path file) {
    browser.await("#bom-file").sendKeys(file.toString());
  }

  /** Every text the batch count has had, so that a run too fast to be watched is seen whole. */
  private void recordBatches() {
    browser.run(
        """
        window.batches = [];
        new MutationObserver((changes) => changes
            .flatMap(({addedNodes}) => [...addedNodes])
            .forEach(({data}) => window.batches.at(-1) === data || window.batches.push(data)))
            .observe(document.getElementById('batch'), {childList: true});
        """);
  }

  @SuppressWarnings("unchecked")
  private List<String> batches() {
    return (List<String>) browser.run("return window.batches");
  }

  private List<String> texts(String selector) {
    return browser.all(selector).stream().map(WebElement::getText).toList();
  }

  /** At a desk's and at a phone's width; nothing may stick out of the page. */
  private void screenshots(String name) throws IOException {
    browser.screenshot(name + "-desktop");
    browser.sized(390, 844);
    assertThat(browser.stickingOut()).isEmpty();
    browser.screenshot(name + "-phone");
  }
}
