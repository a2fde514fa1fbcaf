package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.bomstream.launch.Bomstream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody sees of a BOM before anything is done, and what that costs. */
class FirstLookIT {
  private static final int LINES = 200;
  private static final int MOST_REQUESTS = 15;
  private static final int MOST_BYTES = 120_000;

  private static Bomstream bomstream;
  private static Browser browser;
  private static Visit visit;
  private static String bom;

  @BeforeAll
  static void enrich() {
    bomstream = Bomstream.shared();
    var alice = Api.as("alice", bomstream);
    bom = alice.upload(BomFiles.csv(LINES));
    alice.enrich(bom);
    alice.awaitStatus(bom, "completed");
    browser = Browser.open();
    visit = new Visit(browser, bomstream.address());
    visit.signIn("alice");
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @CsvSource({"1280, 900, 300, 12", "820, 1180, 350, 15", "390, 844, 400, 3"})
  void linesAreOnTheFirstScreen(int width, int height, long top, long lines) throws IOException {
    browser.sized(width, height);
    visit.see(bom);
    browser.await("#line-rows tr[data-line='10'][data-status=failed]");
    browser.screenshot("first-look-" + width);
    assertThat((Long) browser.run("return Math.round(%s)".formatted(TOP))).isLessThanOrEqualTo(top);
    assertThat((Long) browser.run("return %s".formatted(SEEN))).isGreaterThanOrEqualTo(lines);
    assertThat(browser.stickingOut()).isEmpty();
  }

  private static final String TOP =
      "document.querySelector('#line-rows tr').getBoundingClientRect().top";

  private static final String SEEN =
      "[...document.querySelectorAll('#line-rows tr')]"
          + ".filter((row) => row.getBoundingClientRect().bottom <= innerHeight).length";

  @Test
  void failedLineHasTwoLinesOfText() {
    browser.sized(1280, 900);
    visit.see(bom);
    browser.await("#line-rows tr[data-line='10'][data-status=failed]");
    assertThat(
            browser.run(
                """
                const row = document.querySelector("#line-rows tr[data-line='10']");
                const line = parseFloat(getComputedStyle(row).lineHeight);
                return row.clientHeight < 3 * line;
                """))
        .isEqualTo(true);
  }

  @Test
  void isLoadedInFewAndSmallAnswers() {
    browser.sized(1280, 900);
    browser.devtools("Network.enable", Map.of()).devtools("Network.clearBrowserCache", Map.of());
    visit.see(bom);
    assertThat(requests()).isLessThanOrEqualTo(MOST_REQUESTS);
    assertThat(bytes()).isBetween(1L, (long) MOST_BYTES);
    long first = bytes();
    visit.see(bom);
    assertThat(bytes()).isLessThan(first / 2);
  }

  private static long requests() {
    return (Long) browser.run("return %s.length".formatted(ALL));
  }

  private static long bytes() {
    return (Long) browser.run("return %s.reduce((n, e) => n + e.transferSize, 0)".formatted(ALL));
  }

  private static final String ALL =
      "['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type))";

  @Test
  void whatHasItsVersionInItsNameIsKeptForGood() throws Exception {
    String page = get("/bom.html", "none").body();
    String script = page.replaceFirst("(?s).*src=\"(app/page/[^\"]+)\".*", "$1");
    HttpResponse<String> answer = get("/" + script, "none");
    assertThat(header(answer, "Cache-Control")).contains("immutable");
    assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
    String tag = header(answer, "ETag");
    assertThat(get("/" + script, tag).statusCode()).isEqualTo(304);
    assertThat(header(get("/bom.html", "none"), "Cache-Control")).isEqualTo("no-cache");
    assertThat(header(get("/enrichment-stream.js", "none"), "Cache-Control")).isEqualTo("no-cache");
  }

  private static HttpResponse<String> get(String path, String known) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(bomstream.address(path))
              .header("Accept-Encoding", path.endsWith("html") ? "identity" : "gzip")
              .header("If-None-Match", known)
              .build(),
          BodyHandlers.ofString());
    }
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
