package org.bomstream.system;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** A page on another origin that follows a BOM by the stream module. */
record ModulePage(Browser browser) implements AutoCloseable {

  static ModulePage open() {
    var browser = Browser.open();
    browser.go(Portal.ORIGIN + "/module-portal");
    return new ModulePage(browser);
  }

  /**
   * @param server where the module is taken from
   * @param options what to follow, and how
   */
  void follow(URI server, Map<String, Object> options) {
    browser.run("follow(arguments[0], arguments[1])", server + "/enrichment-stream.js", options);
  }

  void awaitThat(String condition) {
    browser.awaitThat("return " + condition);
  }

  /** Such as {@code connected polling}. */
  void awaitChange(String change) {
    awaitThat("heard.changes.at(-1) === '%s'".formatted(change));
  }

  void awaitEvent(long id) {
    awaitThat("heard.events.some((e) => e.id >= %d)".formatted(id));
  }

  List<Long> ids() {
    return list("heard.events.filter((e) => e.id !== null).map((e) => e.id)").stream()
        .map(id -> ((Number) id).longValue())
        .toList();
  }

  /** Of the events with an id. */
  List<Object> names() {
    return list("heard.events.filter((e) => e.id !== null).map((e) => e.name)");
  }

  @SuppressWarnings("unchecked")
  List<Object> list(String expression) {
    return (List<Object>) browser.run("return " + expression);
  }

  @Override
  public void close() {
    browser.close();
  }
}
