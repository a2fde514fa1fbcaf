package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bomstream.launch.Bomstream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

/**
 * The pages as an operator sees them, who reads the BOMs of all organizations, and changes none.
 */
class OperatorPageIT {
  private static final List<String> CHANGES =
      List.of("delete", "enrich", "scope", "pause", "resume", "cancel", "facts-correct");

  private final Bomstream bomstream = Bomstream.shared();
  private Browser browser;
  private Visit visit;

  @BeforeEach
  void signIn() {
    browser = Browser.open();
    visit = new Visit(browser, bomstream.address());
    visit.signIn("oscar");
  }

  @AfterEach
  void closeBrowser() {
    browser.close();
  }

  @Test
  void tellsWhoseABomIs() {
    String ofAcme = Api.as("alice", bomstream).upload(BomFiles.csv(1));
    String ofGlobex = Api.as("bob", bomstream).upload(BomFiles.csv(1));
    browser.go(bomstream.address("/"));
    assertThat(ownerOf(ofAcme)).isEqualTo("acme");
    assertThat(ownerOf(ofGlobex)).isEqualTo("globex");

    visit.see(ofGlobex);
    assertThat(browser.see("bom-facts").getText()).startsWith("of globex · ");
  }

  private String ownerOf(String bom) {
    return browser.await("[data-bom='%s'] .owner".formatted(bom)).getText();
  }

  @Test
  void offersNothingThatTheServerWouldRefuse() {
    String bom = Api.as("alice", bomstream).upload(BomFiles.csv(1));
    browser.go(bomstream.address("/"));
    browser.await("[data-bom='%s']".formatted(bom));
    assertThat(browser.all("#upload, .remove button")).noneMatch(WebElement::isDisplayed);

    visit.see(bom);
    browser.await("[data-open='1']").click();
    browser.await("#facts-summary:not(:empty)");
    assertThat(CHANGES)
        .allSatisfy(id -> assertThat(browser.all("#" + id)).noneMatch(WebElement::isDisplayed));
  }
}
