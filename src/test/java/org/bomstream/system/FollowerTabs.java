package org.bomstream.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tabs of one browser, each with any number of followers by the stream module. */
final class FollowerTabs implements AutoCloseable {
  private static final Path SCRIPT = Path.of("src/test/resources/portal/followers.js");

  private final Browser browser;
  private final Object page;
  private final URI server;
  private final List<String> tabs = new ArrayList<>();

  /**
   * @param page that tabs open
   * @param server where the module is taken from, and who is asked
   */
  FollowerTabs(Object page, URI server) {
    this(Browser.open(), page, server);
  }

  FollowerTabs(Browser browser, Object page, URI server) {
    this.browser = browser;
    this.page = page;
    this.server = server;
  }

  List<String> all() {
    return List.copyOf(tabs);
  }

  String open() {
    String tab = tabs.isEmpty() ? browser.tab() : browser.newTab();
    browser.go(page);
    try {
      browser.run(Files.readString(SCRIPT));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    tabs.add(tab);
    return tab;
  }

  void close(String tab) {
    tabs.remove(tab);
    browser.closeTab(tab);
    browser.at(tabs.getFirst());
  }

  /**
   * @param options of the module, besides the server's address
   */
  void follow(String tab, String follower, Map<String, Object> options) {
    Map<String, Object> all = new HashMap<>(options);
    all.put("baseUrl", server.toString());
    browser
        .at(tab)
        .run("return follow(...arguments)", server + "/enrichment-stream.js", follower, all);
  }

  void leave(String tab, String follower) {
    browser.at(tab).run("followers[arguments[0]].stream.close()", follower);
  }

  /** That something holds of a follower, which is called {@code f}. */
  void await(String tab, String follower, String condition) {
    browser
        .at(tab)
        .awaitThat("const f = followers['%s']; return %s".formatted(follower, condition));
  }

  void await(String tab, String condition) {
    browser.at(tab).awaitThat("return " + condition);
  }

  @SuppressWarnings("unchecked")
  List<Long> ids(String tab, String follower) {
    return (List<Long>) browser.at(tab).run("return followers[arguments[0]].ids", follower);
  }

  Object run(String tab, String script, Object... arguments) {
    return browser.at(tab).run(script, arguments);
  }

  @Override
  public void close() {
    browser.close();
  }
}
