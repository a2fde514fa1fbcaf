package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The existing portal's pages, which know nothing of us but a base address. */
class PortalIT {
  private static final Path EXAMPLE = Path.of("src/main/webapp/example-bom.csv");

  private Browser browser;
  private String token;
  private String bomId;
  private List<String> lines = List.of();

  @BeforeEach
  void openPortal() throws Exception {
    browser = Browser.open();
    token = GuardedServer.token("alice");
    bomId = uploadExample();
  }

  @AfterEach
  void closePortal() {
    browser.close();
  }

  @Test
  void snippetFollowsRunUnchanged() throws Exception {
    follow();
    browser.awaitThat("return seen.some((e) => e.name === 'connected')");
    enrich();
    browser.awaitThat("return seen.some((e) => e.name === 'enrichment.completed')");

    assertThat(names()).startsWith("connected", "enrichment.queued", "enrichment.started");
    assertThat(names()).contains("progress").endsWith("enrichment.completed");
    assertThat(console("Completed:")).hasSize(1);
    assertThat(console("Progress:")).isNotEmpty();
    assertThat(console("Error:")).isEmpty();
  }

  @Test
  void secondRunNeverShowsTheEndOfTheFirst() throws Exception {
    follow();
    enrich();
    browser.awaitThat("return seen.some((e) => e.name === 'enrichment.completed')");
    String first = lastRun();

    String second = enrich();
    follow();
    browser.awaitThat("return seen.some((e) => e.name === 'enrichment.completed')");

    assertThat(second).isNotEqualTo(first);
    assertThat(runs()).containsOnly(second);
  }

  @Test
  void importsOurModule() throws Exception {
    enrich();
    browser.go(URI.create(Portal.ORIGIN + query()));
    browser.run(
        """
        import(baseUrl + '/enrichment-stream.js').then(({openEnrichmentStream}) =>
            openEnrichmentStream({bomId, baseUrl, token, on: {
              'enrichment.completed': (e) => { window.completed = e.data.state.pending_items; },
            }}));
        """);
    browser.awaitThat("return window.completed === 0");
  }

  private void follow() {
    browser.go(URI.create(Portal.ORIGIN + query()));
  }

  private String query() {
    return "/?baseUrl=%s&bomId=%s&token=%s"
        .formatted(
            URLEncoder.encode(address(""), StandardCharsets.UTF_8),
            bomId,
            URLEncoder.encode(token, StandardCharsets.UTF_8));
  }

  private static String address(String path) {
    return GuardedServer.bomstream().address(path).toString();
  }

  private String uploadExample() throws Exception {
    var answer =
        GuardedServer.send(
            GuardedServer.request("/api/boms?name=example")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofFile(EXAMPLE)));
    return JSONObjectUtils.parse(answer.body()).get("id").toString();
  }

  /** Returns the run's id. */
  private String enrich() throws Exception {
    var answer =
        GuardedServer.send(
            GuardedServer.request("/api/boms/" + bomId + "/enrich")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.noBody()));
    assertThat(answer.statusCode()).isEqualTo(202);
    return JSONObjectUtils.parse(answer.body()).get("run_id").toString();
  }

  @SuppressWarnings("unchecked")
  private List<String> names() {
    return (List<String>) browser.run("return seen.map((e) => e.name)");
  }

  /** Of every event that told of a run. */
  @SuppressWarnings("unchecked")
  private List<String> runs() {
    return (List<String>)
        browser.run("return seen.filter((e) => e.data.state).map((e) => e.data.state.run_id)");
  }

  private String lastRun() {
    return runs().getLast();
  }

  private List<String> console(String start) {
    return consoleLines().stream().filter(line -> line.contains('"' + start)).toList();
  }

  private List<String> consoleLines() {
    if (lines.isEmpty()) {
      lines = browser.console();
    }
    return lines;
  }
}
