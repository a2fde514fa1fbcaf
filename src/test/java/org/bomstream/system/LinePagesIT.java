package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    choose("failed");
    assertThat(browser.see("lines-empty").getText()).isEqualTo("No line is failed.");

    brake.release(bom);
    awaitCount(UNKNOWN);
    browser.await("#banner[data-status=completed]");
    browser.see("notice-dismiss").click();
    choose("");
    awaitLines(1, PAGE);
    choose("enriched");
    browser.await("#line-rows:not(:has([data-status=failed]))");
    assertThat(shown()).hasSize(PAGE).isSorted().noneMatch(LinePagesIT::isUnknown);
    browser.see("next").click();
    awaitCount(LINES - UNKNOWN - PAGE);
    assertThat(browser.all("#lines-message:not(:empty)")).isEmpty();
    assertThat(browser.console()).noneMatch(line -> line.contains("TypeError"));
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

  private static void choose(String status) {
    browser.run("document.querySelector('#filter [value=\"%s\"]').click()".formatted(status));
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
