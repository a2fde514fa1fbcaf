package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.bomstream.launch.Bomstream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What all else hangs on, in a browser of another make. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(PortalServer.LOCK)
class FirefoxIT {
  private static final Path EXAMPLE = Path.of("src/main/webapp/example-bom.csv").toAbsolutePath();
  private static final int TABS = 10;

  private final Bomstream server = PortalServer.bomstream();
  private final Api alice = Api.as("alice", server);
  private final Brake brake = Brake.in(new Tables(server.jdbcUrl()));

  @Test
  void importsABomAndWatchesItsRunToTheEnd() {
    try (var browser = Browser.firefox()) {
      new Visit(browser, server.address()).signIn("alice");
      browser.await("#bom-file").sendKeys(EXAMPLE.toString());
      browser.await("#preview-lines tbody tr");
      browser.see("preview-import").click();
      assertThat(browser.see("bom-name").getText()).isEqualTo("example-bom.csv");
      String bom = browser.address().replaceFirst(".*id=", "");

      brake.hold(bom);
      browser.see("enrich").click();
      browser.await("#banner[data-status=enriching]");
      browser.await("#connection[data-state=connected]");
      brake.release(bom);
      browser.await("#banner[data-status=completed]");
      assertThat(browser.see("percent").getText()).isEqualTo("100.0 %");
      browser.await("#line-rows:not(:has(tr[data-status=pending])) tr[data-status=enriched]");

      browser.run("document.querySelector('#filter input[value=matched]').click()");
      browser.await("#line-rows:not(:has(tr[data-status=failed])) tr");
      browser.go(browser.address());
      browser.await("#filter input[value=matched]:checked");
      browser.await("#line-rows:not(:has(tr[data-status=failed])) tr");
    }
  }

  @Test
  void tenTabsHaveOneConnection() {
    // One batch: of progress that waits only the newest is told.
    String bom = alice.upload(BomFiles.csv(1));
    try (var tabs =
        new FollowerTabs(Browser.firefox(), server.address("/icon.svg"), server.address())) {
      for (int tab = 0; tab < TABS; tab++) {
        Map<String, Object> following =
            new HashMap<>(Map.of("bomId", bom, "token", alice.token(), "follow", true));
        tabs.follow(tabs.open(), "one", following);
      }
      tabs.all().forEach(tab -> tabs.await(tab, "one", "f.names.includes('connected')"));
      SharedStreamIT.awaitStreams(1);
      tabs.close(tabs.all().getFirst());
      alice.enrich(bom);
      for (String tab : tabs.all()) {
        tabs.await(tab, "one", "f.names.includes('enrichment.completed')");
        assertThat(tabs.ids(tab, "one")).isEqualTo(Views.range(1, 4));
      }
      SharedStreamIT.awaitStreams(1);
    }
  }
}
