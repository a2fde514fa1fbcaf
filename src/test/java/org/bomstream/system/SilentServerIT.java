package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.bomstream.launch.Bomstream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A server that stands still, while all connections to it stand. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(PortalServer.LOCK)
class SilentServerIT {
  private final Bomstream server = PortalServer.bomstream();

  @Test
  void isNotCalledLive() {
    var alice = Api.as("alice", server);
    var brake = Brake.in(new Tables(server.jdbcUrl()));
    String bom = alice.upload(BomFiles.csv(3));
    brake.hold(bom);
    try (var browser = Browser.open()) {
      var visit = new Visit(browser, server.address());
      visit.signIn("alice");
      visit.see(bom);
      browser.see("enrich").click();
      browser.await("#connection[data-state=connected]");
      server.freeze("server");
      try {
        browser.await("#connection[data-state=reconnecting]");
        assertThat(browser.see("contact").getText()).startsWith("The server does not answer.");
      } finally {
        server.thaw("server");
      }
      browser.await("#connection[data-state=connected]");
      browser.await("#contact:empty");
      brake.release(bom);
      browser.await("#banner[data-status=completed]");
    }
  }
}
