package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.bomstream.launch.Bomstream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** A BOM of more lines than a page shows. */
class LinePagesIT {
  private static final int LINES = 300;
  private static final int PAGE = 200;
  private static final int STEPS = 30;
  private static final List<String> KINDS = List.of("", "matched", "not_found", "not_asked");
  private static final int UNKNOWN = LINES / BomFiles.UNKNOWN_EVERY;

  private static Bomstream bomstream;
  private static Browser browser;
  private static Visit visit;
  private static Api alice;
  private static Brake brake;

  @BeforeAll
  static void signIn() {
    bomstream = Bomstream.shared();
    browser = Browser.open();
    alice = Api.as("alice", bomstream);
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
  void releaseBatches() {
    brake.release();
  }

  @Test
  void filtersAndTurnsPagesWhileRunGoesOn() {
    String bom = alice.upload(BomFiles.csv(LINES));
    brake.hold(bom);
    visit.see(bom);
    browser.see("enrich").click();
    browser.await("#banner[data-status=enriching]");
    browser.see("next").click();
    awaitLines(PAGE + 1, LINES);
    browser.see("previous").click();
    awaitLines(1, PAGE);
    choose("not_found");
    assertThat(browser.see("lines-empty").getText()).isEqualTo("No line is “not found” now.");

    brake.release(bom);
    awaitCount(UNKNOWN);
    browser.await("#banner[data-status=completed]");
    browser.see("notice-dismiss").click();
    choose("");
    awaitLines(1, PAGE);
    choose("matched");
    browser.await("#line-rows:not(:has([data-status=failed]))");
    assertThat(shown()).hasSize(PAGE).isSorted().noneMatch(LinePagesIT::isUnknown);
    browser.see("next").click();
    awaitCount(LINES - UNKNOWN - PAGE);
    assertThat(browser.all("#lines-message:not(:empty)")).isEmpty();
    assertThat(browser.console()).noneMatch(line -> line.contains("TypeError"));
  }

  /** Whatever is asked for in whatever order, while the run stands and while it goes on. */
  @Test
  void showsWhatTheServerHasAfterAnyStep() {
    String bom = alice.upload(BomFiles.csv(LINES));
    brake.hold(bom);
    visit.see(bom);
    browser.see("enrich").click();
    browser.await("#banner[data-status=enriching]");
    var drawn = new Random(LINES);
    for (int step = 0; step < STEPS; step++) {
      take(drawn.nextInt(6), drawn.nextInt(KINDS.size()));
      if (step == STEPS / 3) {
        brake.release(bom);
        brake.slow(bom, 100);
      }
    }
    brake.release();
    browser.await("#banner[data-status=completed]");
    for (int step = 0; step < STEPS / 3; step++) {
      take(drawn.nextInt(6), drawn.nextInt(KINDS.size()));
      awaitTheServersLines(bom);
    }
    assertThat(browser.all("#lines-message:not(:empty)")).isEmpty();
    assertThat(browser.console()).noneMatch(line -> line.contains("TypeError"));
  }

  private static void take(int step, int kind) {
    switch (step) {
      case 0 -> browser.run("document.getElementById('next').click()");
      case 1 -> browser.run("document.getElementById('previous').click()");
      default -> choose(KINDS.get(kind));
    }
  }

  /** Those of the filter and the page that the address names. */
  private static void awaitTheServersLines(String bom) {
    browser.awaitThat(
        "return document.getElementById('lines').getAttribute('aria-busy') === 'false'");
    var kind =
        (String) browser.run("return new URLSearchParams(location.search).get('health') ?? ''");
    var page =
        (Long) browser.run("return Number(new URLSearchParams(location.search).get('page') ?? 1)");
    List<Long> lines =
        Api.json(
                alice.get(
                    "/api/boms/%s/line-items?health=%s&limit=%d&offset=%d"
                        .formatted(bom, kind, PAGE, (page - 1) * PAGE)))
            .getJsonArray("items")
            .getValuesAs(JsonObject.class)
            .stream()
            .map(line -> line.getJsonNumber("line_number").longValue())
            .toList();
    awaitCount(lines.size());
    assertThat(shown()).isEqualTo(lines);
  }

  @Test
  void comesBackToTheFilterAndThePageOfTheAddress() {
    String bom = alice.upload(BomFiles.csv(3 * PAGE));
    visit.see(bom);
    browser.see("page-number").sendKeys(Keys.chord(Keys.CONTROL, "a"), "3", Keys.ENTER);
    awaitLines(2 * PAGE + 1, 3 * PAGE);
    choose("not_asked");
    awaitLines(1, PAGE);
    browser.see("next").click();
    awaitLines(PAGE + 1, 2 * PAGE);
    browser.go(browser.address());
    awaitLines(PAGE + 1, 2 * PAGE);
    browser.await("#filter input[value=not_asked]:checked");
    browser.go("about:blank");
    browser.back();
    awaitLines(PAGE + 1, 2 * PAGE);

    browser.go(bomstream.address("/bom.html?id=" + bom + "&health=not_asked&page=99"));
    awaitLines(2 * PAGE + 1, 3 * PAGE);
  }

  @Test
  void goesOnToTheNextPageWithTheLineThatIsOpen() {
    String bom = alice.upload(BomFiles.csv(LINES));
    visit.see(bom);
    browser.run("document.querySelector('[data-open=\"%d\"]').click()".formatted(PAGE));
    browser.await("#facts-summary:not(:empty)");
    browser.await(":focus").sendKeys(Keys.ARROW_DOWN);
    browser.await("tr[aria-current][data-line='%d']".formatted(PAGE + 1));
    browser.await(":focus").sendKeys(Keys.ARROW_UP);
    browser.await("tr[aria-current][data-line='%d']".formatted(PAGE));
    awaitLines(1, PAGE);
  }

  private static boolean isUnknown(long line) {
    return line % BomFiles.UNKNOWN_EVERY == 0;
  }

  private static void choose(String kind) {
    browser.run("document.querySelector('#filter [value=\"%s\"]').click()".formatted(kind));
  }

  private static void awaitCount(int lines) {
    browser.awaitThat(
        "return document.querySelectorAll('#line-rows tr').length === %d".formatted(lines));
  }

  private static void awaitLines(int first, int last) {
    browser.awaitThat(
        """
        const rows = document.querySelectorAll('#line-rows tr');
        return rows[0]?.dataset.line === '%d' && rows[rows.length - 1].dataset.line === '%d';
        """
            .formatted(first, last));
    assertThat(shown())
        .containsExactlyElementsOf(LongStream.rangeClosed(first, last).boxed().toList());
  }

  @SuppressWarnings("unchecked")
  private static List<Long> shown() {
    return (List<Long>)
        browser.run(
            """
            return [...document.querySelectorAll('#line-rows tr')]
                .map((row) => Number(row.dataset.line));
            """);
  }
}
