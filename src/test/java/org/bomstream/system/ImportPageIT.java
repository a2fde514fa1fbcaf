package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.bomstream.launch.Bomstream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What people see of an import, and what they change of it. */
class ImportPageIT {
  private static Bomstream bomstream;
  private static Browser browser;
  private static Visit visit;
  private static Api alice;

  @BeforeAll
  static void signIn() {
    bomstream = Bomstream.shared();
    browser = Browser.open();
    alice = Api.as("alice", bomstream);
    visit = new Visit(browser, bomstream.address());
    visit.signIn("alice");
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void importsPastedRowsAfterAPreview() {
    paste("Designator\\tQuantity\\tMPN\\nR1\\t1\\tRC0402FR-0710KL\\n");
    assertThat(browser.await("#preview-lines tbody tr").getText()).contains("RC0402FR-0710KL");
    browser.see("preview-import").click();
    assertThat(browser.see("bom-name").getText()).isEqualTo("Pasted rows.txt");
  }

  @Test
  void keepsAPreviewWithinAPhonesPage() {
    browser.sized(390, 844);
    try {
      paste(
          "Designator\\tQuantity\\tMPN\\tManufacturer\\tDescription\\n"
              + "R1, R2, R3\\t3\\tGRM188R71H104KA93D\\tTexas Instruments\\tCapacitor X7R\\n");
      browser.await("#preview-lines tbody tr");
      assertThat(browser.run(Browser.STICKING_OUT)).isEqualTo("");
    } finally {
      browser.sized(1280, 900);
    }
  }

  @Test
  void showsOrderCodesWhereThereIsNoPartNumber() {
    paste("Designator\\tQuantity\\tLCSC Part #\\nR1\\t1\\tC25804\\n");
    assertThat(browser.await("#preview-lines tbody tr").getText()).contains("LCSC C25804");
    browser.see("preview-import").click();
    assertThat(browser.await("#line-rows [data-open='1']").getText()).isEqualTo("LCSC C25804");
    browser.await("#line-rows [data-open='1']").click();
    assertThat(browser.await("#facts-summary p").getText()).contains("LCSC C25804");
  }

  /** As from a spreadsheet or a mail. */
  private static void paste(String rows) {
    browser.go(bomstream.address("/"));
    browser.see("drop-zone");
    browser.run(
        """
        const pasted = new DataTransfer();
        pasted.setData('text/plain', '%s');
        document.body.dispatchEvent(
          new ClipboardEvent('paste', {clipboardData: pasted, bubbles: true}));
        """
            .formatted(rows));
  }

  @Test
  void showsWarningsThatTheServerKeeps() {
    visit.see(alice.upload("Designator,Quantity,MPN\nR1,many,RC0402FR-0710KL\n"));
    browser.see("warnings-title").click();
    assertThat(browser.await("#warnings-list td").isDisplayed()).isTrue();
  }

  /** The box and its words side by side, in one line of text. */
  private static final String LINE_OF_CHECKBOX =
      """
      const label = document.querySelector('.correction .check');
      const box = label.querySelector('input').getBoundingClientRect();
      return box.width < 40 && label.clientHeight < 2 * box.height;
      """;

  @Test
  void givesNamesRoomOnATablet() {
    String bom = alice.upload("Designator,Quantity,MPN\nR1,1,RC0402FR-0710KL\n");
    alice.enrich(bom);
    browser.sized(768, 1024);
    try {
      browser.go(bomstream.address("/"));
      browser.await("#bom-rows tr:has(a[href*='%s']) .small-run".formatted(bom));
      String wide = "return document.querySelector('#bom-rows th').clientWidth";
      assertThat((Long) browser.run(wide)).isGreaterThan(120);
      assertThat(browser.run(Browser.STICKING_OUT)).isEqualTo("");
    } finally {
      browser.sized(1280, 900);
    }
  }

  @Test
  void correctsALineInPlace() {
    visit.see(alice.upload("Designator,Quantity,MPN,Manufacturer\nR1,1,RC0402FR-0710KL,Yageo\n"));
    browser.await("#line-rows [data-open='1']").click();
    browser.await("#facts-summary p");
    browser.see("facts-correct").click();
    assertThat(browser.run(LINE_OF_CHECKBOX)).isEqualTo(true);
    var number = browser.await(".correction input[name=mpn]");
    number.clear();
    number.sendKeys("RC0402FR-0747KL", Keys.ENTER);
    browser.awaitThat(
        "return document.querySelector('#line-rows').textContent.includes('RC0402FR-0747KL')");
    browser.see("facts-correct").click();
    browser.await(".correction button[title]").click();
    browser.awaitThat(
        "return document.querySelector('#line-rows').textContent.includes('RC0402FR-0710KL')");
  }
}
