package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.awaitility.Awaitility;
import org.bomstream.launch.Bomstream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What a buyer changes of a BOM on its page: the boards to be built, and its file. */
class RevisionPageIT {
  private static final String BEFORE = "Designator,Quantity,MPN\nR1,1,LM358DR\nR2,1,NE555P\n";
  private static final String NOW = "Designator,Quantity,MPN\nR1,3,LM358DR\nR3,1,BAT54\n";

  private final Bomstream bomstream = Bomstream.shared();
  private final Browser browser = Browser.open();
  private final Api alice = Api.as("alice", bomstream);
  private String bom;

  @TempDir Path folder;

  @BeforeEach
  void open() {
    bom = alice.upload(BEFORE);
    new Visit(browser, bomstream.address()).signIn("alice");
    browser.go(bomstream.address("/bom.html?id=" + bom));
    browser.await("#line-rows tr[data-line='2']");
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void saysForHowManyBoards() {
    var boards = browser.see("build-quantity");
    assertThat(boards.getDomProperty("value")).isEqualTo("1");
    boards.clear();
    boards.sendKeys("250", Keys.ENTER);
    Awaitility.await()
        .atMost(Api.PATIENCE)
        .untilAsserted(() -> assertThat(builtFor()).isEqualTo(250));

    boards.clear();
    boards.sendKeys("0", Keys.ENTER);
    assertThat(browser.run("return document.getElementById('build-quantity').validity.valid"))
        .isEqualTo(false);
    assertThat(builtFor()).isEqualTo(250);
  }

  private int builtFor() {
    return Api.json(alice.get("/api/boms/" + bom)).getInt("build_quantity");
  }

  @Test
  void takesAnotherFileAndSaysWhatIsOtherwise() throws IOException {
    choose("next.csv", NOW);
    assertThat(browser.see("changes-title").getText()).isEqualTo("3 changes by next.csv");
    assertThat(texts("#changes-list tbody tr"))
        .containsExactlyInAnyOrder(
            "1 R1 Other quantity 1 3", "2 R3 New – BAT54", "2 R2 Gone NE555P –");
    browser.await("#line-rows tr[data-line='2'] [data-open='2']");
    browser.awaitThat("return document.getElementById('line-rows').innerText.includes('BAT54')");
    assertThat(browser.stickingOut()).isEmpty();
  }

  @Test
  void keepsTheBomWhereAFileIsNone() throws IOException {
    choose("next.csv", "no,bom\n1,2\n");
    assertThat(browser.await("#exports-message:not(:empty)").getText()).startsWith("next.csv: ");
    assertThat(browser.all("#changes[hidden]")).hasSize(1);
    assertThat(Api.json(alice.get("/api/boms/" + bom)).getInt("item_count")).isEqualTo(2);
  }

  private void choose(String name, String content) throws IOException {
    var file = folder.resolve(name);
    Files.writeString(file, content, StandardCharsets.UTF_8);
    browser.see("revise");
    browser.await("#revision-file").sendKeys(file.toString());
  }

  private List<String> texts(String selector) {
    return browser.all(selector).stream().map(WebElement::getText).toList();
  }
}
