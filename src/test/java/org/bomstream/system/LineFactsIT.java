package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.bomstream.launch.Bomstream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What is known of a line: in its row, and opened beside it. */
class LineFactsIT {
  /** One line for each way in which a number can be known, in the order of the constants below. */
  private static final String BOM =
      """
      Designator,Quantity,MPN,Manufacturer,DNP
      R1,1,RC0402FR-0712K4L,Yageo,
      U1,1,LM386M-1/NOPB,Texas Instruments,
      R2,1,RC0402QR-0710KL,Yageo,
      U2,1,ZZZ-NOPE-1,Acme,
      U3,1,lm386m1/nopb,TI,
      R3,2,RC0402FR-0747KL,Yageo,DNP
      R4,1,,,
      U4,1,LM386N-1/NOPB,,
      """;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

  private static final int READ = 1;
  private static final int LISTED = 2;
  private static final int FAULTY = 3;
  private static final int WRITTEN_OTHERWISE = 5;
  private static final int OF_NO_MAKER = 8;

  private static Bomstream bomstream;
  private static Browser browser;
  private static Visit visit;
  private static Api alice;
  private static Brake brake;

  /** Enriched once for all: most tests only look at it. */
  private static String enriched;

  @BeforeAll
  static void signIn() {
    bomstream = Bomstream.shared();
    browser = Browser.open();
    alice = Api.as("alice", bomstream);
    brake = Brake.in(new Tables(bomstream.jdbcUrl()));
    enriched = alice.upload(BOM);
    alice.enrich(enriched);
    visit = new Visit(browser, bomstream.address());
    visit.signIn("alice");
    alice.awaitStatus(enriched, "completed");
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void releaseBatches() {
    brake.release();
  }

  @Test
  void opensFactsWithSourceAndDate() {
    visit.see(enriched);
    open(LISTED);
    assertThat(fact("lifecycle"))
        .isEqualTo("Lifecycle Active Catalogue (shipped), " + dayOfReading(LISTED));
    assertThat(fact("datasheet_url")).startsWith("Datasheet www.ti.com Catalogue (shipped), ");
    assertThat(text("facts-summary")).startsWith("Asked and found LM386M-1/NOPB of Texas");
  }

  @Test
  void marksWhatWasReadByRule() {
    visit.see(enriched);
    assertThat(cell(READ, "status")).isEqualTo("Matched\nRead by rule");
    assertThat(cell(LISTED, "status")).isEqualTo("Matched");
    assertThat(browser.all("#lines .best-price")).noneMatch(WebElement::isDisplayed);
    open(READ);
    assertThat(text("facts-summary")).contains("Nobody was asked whether it is made.");
    assertThat(fact("resistance")).startsWith("Resistance 12.4 kΩ Rule (Yageo RC), ");
    assertThat(facts()).containsSubsequence("package", "resistance", "tolerance", "packing");
  }

  @Test
  void countsFoundAndReadApart() {
    visit.see(enriched);
    assertThat(text("bom-facts")).contains(" · 1 matched by rule alone · ");
    assertThat(browser.all("#filter label:not([hidden])").stream().map(WebElement::getText))
        .containsExactly("All 8", "Matched 4", "Not found 2", "No part number 1", "Not fitted 1");
  }

  @Test
  void saysWhatIsWrongWithNumber() {
    visit.see(enriched);
    assertThat(cell(FAULTY, "status")).startsWith("Not found\n").contains("No tolerance code Q");
    open(FAULTY);
    assertThat(text("facts-summary")).contains("No tolerance code Q in Yageo RC.");
  }

  @Test
  void showsAskedAndFoundWhereTheyDiffer() {
    visit.see(enriched);
    assertThat(cell(WRITTEN_OTHERWISE, "part"))
        .isEqualTo("lm386m1/nopb\nTI\n→ LM386M-1/NOPB, Texas Instruments");
    assertThat(cell(LISTED, "part")).isEqualTo("LM386M-1/NOPB\nTexas Instruments");
    assertThat(cell(OF_NO_MAKER, "part")).isEqualTo("LM386N-1/NOPB\n→ Texas Instruments");
  }

  @Test
  void buttonIsNoHigherThanALineOfText() {
    visit.see(enriched);
    assertThat(
            browser.run(
                """
                const button = document.querySelector('[data-open="1"]');
                const {lineHeight} = getComputedStyle(button.parentElement);
                return button.offsetHeight <= parseFloat(lineHeight);
                """))
        .isEqualTo(true);
  }

  @Test
  void goesFromLineToLineByKeyboard() {
    visit.see(enriched);
    browser.await("#filter input:checked").sendKeys(Keys.TAB);
    assertThat(focusedLine()).isEqualTo("1");
    press(Keys.ENTER);
    browser.awaitThat("return document.activeElement.id === 'facts-title'");
    press(Keys.ARROW_DOWN);
    press(Keys.ARROW_DOWN);
    press(Keys.ARROW_UP);
    browser.awaitThat("return location.hash === '#line-2'");
    assertThat(text("facts-title")).isEqualTo("Line 2");
    press(Keys.ESCAPE);
    browser.awaitThat("return location.hash === ''");
    assertThat(browser.all("#facts")).isEmpty();
    assertThat(focusedLine()).isEqualTo("2");
  }

  @Test
  void opensLineOfAddressUntilOneGoesBack() {
    browser.go("about:blank");
    browser.go(bomstream.address("/bom.html?id=" + enriched + "#line-2"));
    browser.await("tr[aria-current][data-line='2']");
    browser.await("[data-fact=lifecycle]");
    browser.run("window.stays = true; history.back()");
    browser.awaitThat("return window.stays && document.getElementById('facts') === null");
    assertThat(browser.address()).endsWith("/bom.html?id=" + enriched);
    assertThat(focusedLine()).isEqualTo("2");
  }

  @Test
  void saysThatThereIsNoSuchLine() {
    browser.go("about:blank");
    browser.go(bomstream.address("/bom.html?id=" + enriched + "#line-99"));
    assertThat(browser.await("#facts-message:not(:empty)").getText())
        .isEqualTo("The BOM has no such line.");
  }

  @Test
  void factsStayOpenWhileRunRefreshesRows() {
    String bom = heldRun();
    open(LISTED);
    browser.run("document.getElementById('facts').dataset.same = ''");
    brake.release(bom);
    browser.await("#facts[data-same] [data-fact=lifecycle]");
    browser.await("tr[aria-current][data-line='2'][data-status=enriched]");
    press(Keys.ESCAPE);
    browser.awaitThat("return document.activeElement.dataset.open === '2'");
  }

  @Test
  void rowThatChangesKeepsTheFocus() {
    String bom = heldRun();
    browser.run("document.querySelector('[data-open=\"5\"]').focus()");
    brake.release(bom);
    browser.await("tr[data-line='5'][data-status=enriched] .found");
    assertThat(focusedLine()).isEqualTo("5");
  }

  /** A run whose first batch is not committed before it is released; its page is shown. */
  private static String heldRun() {
    String bom = alice.upload(BOM);
    brake.hold(bom);
    visit.see(bom);
    browser.see("enrich").click();
    browser.await("#banner[data-status=enriching]");
    return bom;
  }

  private static void open(int line) {
    browser.await("[data-open='%d']".formatted(line)).click();
    browser.await("#facts-summary:not(:empty)");
  }

  private static void press(Keys key) {
    browser.await(":focus").sendKeys(key);
  }

  private static String focusedLine() {
    return (String) browser.run("return document.activeElement.dataset.open ?? null");
  }

  private static String cell(int line, String kind) {
    return browser.await("[data-line='%d'] .%s".formatted(line, kind)).getText();
  }

  private static String fact(String name) {
    return browser.await("[data-fact='%s']".formatted(name)).getText();
  }

  private static List<String> facts() {
    return browser.all("[data-fact]").stream()
        .map((WebElement row) -> row.getDomAttribute("data-fact"))
        .toList();
  }

  private static String text(String id) {
    return browser.see(id).getText();
  }

  /** The day on which the line's part was read from its source, as the browser's zone has it. */
  private static String dayOfReading(int line) {
    var part = Api.json(alice.get("/api/boms/%s/line-items/%d".formatted(enriched, line)));
    var read = Instant.parse(part.getJsonObject("part").getString("retrieved_at"));
    return DAY.format(read.atZone(ZoneId.systemDefault()));
  }
}
