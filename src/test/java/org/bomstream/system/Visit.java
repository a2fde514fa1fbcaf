package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;

/** Somebody at the page with a browser, as opposed to a program that calls the {@link Api}. */
record Visit(Browser browser, URI origin) {

  /** Comes in by the front door. */
  void signIn(String user) {
    browser.go(origin + "/");
    enter(user, "bomstream");
    browser.await("#boms-loading[hidden]");
    assertThat(browser.see("user").getText()).isEqualTo(user);
  }

  void enter(String user, String password) {
    browser.see("username").sendKeys(user);
    browser.see("password").sendKeys(password);
    browser.see("sign-in-submit").click();
  }

  /** A BOM's page, once its lines are shown. */
  void see(String bom) {
    browser.go("about:blank");
    browser.go(origin + "/bom.html?id=" + bom);
    browser.await("#line-rows tr");
  }
}
