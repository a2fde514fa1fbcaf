package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.bomstream.WaitingServers;
import org.bomstream.launch.Bomstream;
import org.bomstream.simulator.Simulator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What the pages show of suppliers, who are played: how they stand, and what they sell. */
@WaitingServers
class SourcesPageIT {
  private static final String DIGIKEY = "[data-source='simulated digikey']";
  private static final String ELEMENT14 = "[data-source='simulated element14']";
  private static final String MOUSER = "[data-source='simulated mouser']";

  private static Simulator suppliers;
  private static Bomstream bomstream;
  private static Browser browser;
  private static Visit visit;
  private static Api alice;

  @BeforeAll
  static void start() {
    browser = Browser.open();
    suppliers = Simulator.start();
    Map<String, String> environment = new HashMap<>(suppliers.environment());
    environment.put("SOURCES", "digikey,mouser,element14,numbers");
    environment.remove("ELEMENT14_API_KEY");
    environment.put("SUPPLIERS_DAY", "PT30S");
    bomstream = Bomstream.named("sources-page", environment);
    visit = new Visit(browser, bomstream.address());
    alice = Api.as("alice", bomstream);
  }

  @AfterAll
  static void end() {
    if (browser != null) {
      browser.close();
    }
    if (bomstream != null) {
      bomstream.close();
    }
    if (suppliers != null) {
      suppliers.close();
    }
  }

  /** The next test finds the suppliers at work: a test of a key opens one that was left alone. */
  @AfterEach
  void leave() {
    suppliers.script("{}");
    tested("digikey");
    tested("mouser");
    browser.run("sessionStorage.clear()");
    browser.sized(1280, 800).go("about:blank");
    browser.console();
  }

  @Test
  void saysHowEachSourceStandsAndLetsAnOperatorTestIt() throws IOException {
    visit.signIn("alice");
    browser.await(".navigation a[href='sources.html']").click();
    assertThat(text(DIGIKEY)).startsWith("DigiKey simulated").contains("On", "calls a day left");
    assertThat(text(ELEMENT14)).contains("Off", "ELEMENT14_API_KEY is not set.");
    assertThat(browser.await(ELEMENT14 + " a").getDomAttribute("href")).startsWith("https://");
    assertThat(text("#simulated-note"))
        .isEqualTo("Suppliers are simulated: prices and stock are invented.");
    assertThat(browser.all("#sources button")).isEmpty();
    screenshots("sources");

    browser.see("sign-out").click();
    visit.signIn("oscar");
    browser.go(bomstream.address("/sources.html"));
    browser.await(MOUSER + " button").click();
    browser.await(MOUSER + "[data-state=on] .source-outcome:not(:empty)");
    browser.awaitThat(
        "return document.querySelector(\"%s .source-outcome\").textContent.startsWith('NE555P: found, ')"
            .formatted(MOUSER));
    browser.awaitThat(
        "return document.querySelector(\"%s dl\").textContent.includes('Last answer')"
            .formatted(MOUSER));
    assertThat(browser.run("return document.activeElement.textContent")).isEqualTo("Test");
    assertThat(browser.all(ELEMENT14 + " button")).noneMatch(WebElement::isDisplayed);

    // By itself, as the list is read again.
    suppliers.script(
        """
        {"faults": [{"supplier": "mouser", "fault": "refused", "calls": 1}]}
        """);
    assertThat(tested("mouser")).isEqualTo("refused");
    browser.await(MOUSER + "[data-state=refused]");
    assertThat(text(MOUSER)).contains("Key refused", "It refuses the key. Where a key is had");
  }

  @Test
  void coloursLinesAsTheyComeAndShowsWhatIsSold() throws IOException {
    String bom =
        alice.upload("Designator,Quantity,MPN\n\"U1, U2\",2,ATmega328P-PU\nU3,1,ZZZ-NOPE-1\n");
    assertThat(alice.patch("/api/boms/" + bom, "{\"build_quantity\": 50}").statusCode())
        .isEqualTo(200);
    visit.signIn("alice");
    visit.see(bom);
    browser.run(
        """
        const real = window.fetch;
        window.fetch = (address, options) =>
            String(address).includes('/line-items?') ? new Promise(() => {}) : real(address, options);
        """);
    browser.see("enrich").click();
    browser.await("[data-line='1'][data-status=enriched] .state.matched");
    browser.await("[data-line='2'][data-status=failed] .state.not_found");

    visit.see(bom);
    assertThat(text("[data-line='1'] .best-price")).matches("[0-9.]+ [A-Z]{3} .* in stock");
    browser.await("[data-open='1']").click();
    assertThat(text(".offers")).contains("DigiKey simulated", "Mouser simulated");
    assertThat(text("#facts-details")).contains("100 pieces needed.");
    assertThat(browser.all(".offers tbody tr"))
        .isNotEmpty()
        .allSatisfy(
            offer -> assertThat(offer.findElements(By.cssSelector("strong.price"))).hasSize(1));
    assertThat(browser.all(".said-by .simulated-mark")).isNotEmpty();
    screenshots("offers");
  }

  @Test
  void saysWhatARunWaitsForAndUntilWhen() throws IOException {
    String bom = alice.upload("Designator,MPN\nU1,SN74HC595DR\nU2,MAX3232IDR\n");
    visit.signIn("alice");
    visit.see(bom);
    suppliers.script(
        """
        {"faults": [{"supplier": "all", "fault": "quota_used_up", "until": 60}]}
        """);
    browser.see("enrich").click();
    browser.await("#banner[data-status=waiting] .simulated-mark");
    assertThat(text("#run-status")).matches("Waiting for (DigiKey|Mouser) simulated");
    browser.awaitThat(
        "return document.getElementById('run-detail').textContent.startsWith('Its quota is used up')");
    assertThat(text("#run-detail"))
        .matches(
            "Its quota is used up until .+\\. It goes on by itself\\."
                + " 2 lines are put off until then\\.");
    browser.await("[data-open='1']").click();
    assertThat(text("#facts-summary"))
        .contains("Mouser simulated could not be asked: its quota is used up until ");
    screenshots("waiting");
  }

  /** What comes of an operator's test of a supplier. */
  private static String tested(String supplier) {
    Api oscar = Api.as("oscar", bomstream);
    return Api.json(oscar.post("/api/operations/sources/%s/test".formatted(supplier)))
        .getString("outcome");
  }

  private static String text(String selector) {
    browser.awaitThat(
        "return Boolean(document.querySelector(\"%s\")?.innerText)".formatted(selector));
    return browser.await(selector).getText().replace('\n', ' ');
  }

  /** At a desk's and at a phone's width; nothing may stick out of the page. */
  private static void screenshots(String name) throws IOException {
    browser.screenshot(name + "-desktop");
    browser.sized(390, 844);
    assertThat(browser.stickingOut()).isEmpty();
    browser.screenshot(name + "-phone");
    browser.sized(1280, 800);
  }
}
