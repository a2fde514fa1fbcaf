package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openqa.selenium.WebElement;

/**
 * The stream module in the browser, where its checks run, against streams that go wrong; and what
 * the pages know and say by themselves.
 */
class EnrichmentStreamModuleIT {

  @TestFactory
  Stream<DynamicTest> holdsAgainstFaultyStreams() throws IOException {
    try (Browser browser = Browser.open();
        FaultyStreams streams = new FaultyStreams()) {
      browser.go(streams.address() + "/checks.html");
      browser.await("#done:not([hidden])");
      List<DynamicTest> tests =
          browser.all("#results li").stream().map(EnrichmentStreamModuleIT::test).toList();
      assertThat(tests).isNotEmpty();
      return tests.stream();
    }
  }

  private static DynamicTest test(WebElement result) {
    String outcome = result.getDomAttribute("data-outcome");
    String name = result.getDomAttribute("data-name");
    return DynamicTest.dynamicTest(name, () -> assertThat(outcome).as(name).isEqualTo("held"));
  }
}
