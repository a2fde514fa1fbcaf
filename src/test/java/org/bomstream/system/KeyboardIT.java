package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.bomstream.launch.Bomstream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Whoever works by keyboard alone: after whatever they do, the focus is where they go on. */
class KeyboardIT {
  private final Bomstream bomstream = Bomstream.shared();
  private final Api alice = Api.as("alice", bomstream);
  private final Brake brake = Brake.in(new Tables(bomstream.jdbcUrl()));
  private Browser browser;
  private Visit visit;

  @BeforeEach
  void openBrowser() {
    browser = Browser.open();
    visit = new Visit(browser, bomstream.address());
  }

  @AfterEach
  void closeBrowser() {
    brake.release();
    browser.close();
  }

  @Test
  void entersThePasswordAgain() {
    browser.go(bomstream.address("/"));
    visit.enter("alice", "guessed");
    browser.await("#sign-in-message:not(:empty)");
    awaitFocus("password");
    browser.await(":focus").sendKeys(Keys.chord(Keys.CONTROL, "a"), "bomstream", Keys.ENTER);
    browser.await("#boms-loading[hidden]");
    awaitFocus("content");
  }

  @Test
  void startsARunAndSeesItsEnd() {
    String bom = alice.upload(BomFiles.csv(30));
    brake.hold(bom);
    visit.signIn("alice");
    visit.see(bom);
    browser.await("#enrich:enabled").sendKeys(Keys.ENTER);
    browser.await("#banner[data-status=enriching]");
    awaitFocus("pause");
    brake.release(bom);
    browser.await("#banner[data-status=completed]");
    awaitFocus("scope");
  }

  @Test
  void deletesABomFromTheList() {
    alice.upload(BomFiles.csv(1));
    String bom = alice.upload(BomFiles.csv(1));
    visit.signIn("alice");
    browser.await("[data-bom='%s'] .remove button".formatted(bom)).sendKeys(Keys.ENTER);
    browser.see("deletion-confirm").sendKeys(Keys.ENTER);
    browser.awaitThat("return !document.querySelector('[data-bom=\"%s\"]')".formatted(bom));
    browser.awaitThat("return document.activeElement.matches('#bom-rows a')");
  }

  @Test
  void turnsToTheLastPage() {
    String bom = alice.upload(BomFiles.csv(300));
    visit.signIn("alice");
    visit.see(bom);
    browser.await("#next:enabled").sendKeys(Keys.ENTER);
    browser.await("#line-rows tr[data-line='201']");
    awaitFocus("page-number");
  }

  @Test
  void hearsOfEachBatch() {
    String bom = alice.upload(BomFiles.csv(30));
    alice.enrich(bom);
    alice.awaitStatus(bom, "completed");
    visit.signIn("alice");
    visit.see(bom);
    browser.await("#batch-cells [data-kind=flawed]");
    browser.await("#run-more summary").sendKeys(Keys.ENTER);
    browser.see("batch-cells").sendKeys(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
    assertThat(browser.see("batch-told").getText())
        .isEqualTo("Batch 2: 9 enriched, 1 without a part");
  }

  @Test
  void hasAHeadingWhereThereIsNoBom() {
    visit.signIn("alice");
    browser.go(bomstream.address("/bom.html"));
    assertThat(browser.await("#bom-message:not(:empty)").getText())
        .isEqualTo("The address names no BOM.");
    assertThat(browser.see("no-bom").getTagName()).isEqualTo("h1");
    assertThat(browser.run("return document.title")).isEqualTo("BOM · Bomstream");
  }

  private void awaitFocus(String id) {
    browser.awaitThat("return document.activeElement.id === '%s'".formatted(id));
  }
}
