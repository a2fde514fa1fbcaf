package org.bomstream.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.bomstream.launch.Bomstream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as they are handed in over HTTP: taken whole, or refused with nothing left behind. */
class ImportIT {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String TSV = "text/tab-separated-values";
  private static final int LIMIT_BYTES = 20 * 1024 * 1024;
  private static final String[][] TABLE = {
    {"Designator", "Quantity", "MPN", "Manufacturer"},
    {"R1, R2", "2", "RC0603FR-0710KL", "Yageo"},
    {"C1", "1", "GRM188R71H104KA93D", "Murata"},
  };

  final Api alice = Api.as("alice", Bomstream.shared());

  @Test
  void takesTextAndWorkbooksAsTheyAre() throws IOException {
    assertTaken(alice.post("/api/boms?name=a+board", "text/csv", text(",")));
    assertTaken(alice.post("/api/boms?name=a+board", TSV, text("\t")));
    assertTaken(alice.post("/api/boms?name=a+board", XLSX, BodyPublishers.ofByteArray(workbook())));
  }

  @Test
  void takesForms() throws IOException {
    var csv = table(",").getBytes(UTF_8);
    var tsv = table("\t").getBytes(UTF_8);
    assertTaken(form(new Multipart().file("b.csv", "text/csv", csv).field("name", "a board")));
    assertTaken(form(new Multipart().field("name", "a board").file("b.tsv", TSV, tsv)));
    assertTaken(form(new Multipart().file("b.xlsx", XLSX, workbook()).field("name", "a board")));
  }

  @Test
  void namesABomByItsFileInAnyScript() {
    var answer =
        form(new Multipart().file("b\u00f6ard \u677f.csv", "text/csv", table(",").getBytes(UTF_8)));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    assertThat(Api.json(answer).getString("name")).isEqualTo("b\u00f6ard \u677f.csv");
  }

  @Test
  void refusesFormsThatCannotBeRead() {
    var before = count();
    var part = "--b\r\nContent-Disposition: form-data; name=\"file\"%s\r\n\r\nMPN\r\nNE555P\r\n";
    var form = "multipart/form-data; boundary=b";
    assertRefused(post("multipart/form-data", part.formatted("") + "--b--"), 400);
    assertRefused(post("multipart/mixed; boundary=b", part.formatted("") + "--b--"), 415);
    assertRefused(post(form, part.formatted("")), 400);
    assertRefused(post(form, part.formatted("\r\nX: " + "x".repeat(1_001)) + "--b--"), 400);
    assertRefused(post(form, part.formatted("\r\nContent-Type: multipart/mixed") + "--b--"), 415);
    assertRefused(post(form, "--b\r\n\r\n\r\n".repeat(2_000_000)), 400);
    assertThat(count()).isEqualTo(before);
  }

  private HttpResponse<String> post(String type, String body) {
    return alice.post("/api/boms", type, BodyPublishers.ofString(body));
  }

  private void assertTaken(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    var bom = Api.json(answer);
    assertThat(answer.headers().firstValue("Location").orElse(""))
        .endsWith("/api/boms/" + bom.getString("id"));
    assertThat(bom.getString("name")).isEqualTo("a board");
    assertThat(bom.getString("organization_id")).isEqualTo("acme");
    assertThat(bom.getInt("item_count")).isEqualTo(2);
    var lines = lines(bom.getString("id"));
    assertThat(lines.stream().map(line -> line.getString("mpn")))
        .containsExactly("RC0603FR-0710KL", "GRM188R71H104KA93D");
    assertThat(lines.getFirst().getJsonArray("reference_designators")).hasSize(2);
    assertThat(lines).allMatch(line -> line.getString("status").equals("pending"));
  }

  @Test
  void warnsOfWhatRowLacks() {
    var csv = "Designator,Quantity,MPN\nR1,many,RC0603FR-0710KL\nR2,1,\n,,\nTotal,,\n";
    var answer = alice.post("/api/boms?name=w.csv", "text/csv", BodyPublishers.ofString(csv));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    assertThat(Api.json(answer).getInt("ignored_rows")).isEqualTo(1);
    assertThat(Api.json(answer).getJsonArray("warnings").getValuesAs(JsonObject.class))
        .allSatisfy(warning -> assertThat(warning.keySet()).contains("code", "detail"))
        .filteredOn(warning -> warning.containsKey("row"))
        .extracting(warning -> warning.getInt("row") + " " + warning.getString("column"))
        .containsExactly("2 Quantity", "3 MPN");
  }

  @Test
  void refusesWhatIsNoTableOfParts() throws IOException {
    var before = count();
    for (var senseless :
        List.of("", "\n\n", "hello", "Designator,Footprint\nR1,0603\n", "MPN\n", "\u0000\u0001")) {
      assertRefused(
          alice.post("/api/boms?name=x", "text/csv", BodyPublishers.ofString(senseless)), 422);
    }
    var torn = Arrays.copyOf(workbook(), 900);
    assertRefused(alice.post("/api/boms?name=x", XLSX, BodyPublishers.ofByteArray(torn)), 422);
    assertThat(count()).isEqualTo(before);
  }

  @Test
  void saysWhereTableIsWrong() {
    var before = count();
    var csv = "Designator,MPN\nR1,RC0603FR-0710KL\nR2,\"RC0603FR-07\nR3,x\n";
    var answer = alice.post("/api/boms?name=x", "text/csv", BodyPublishers.ofString(csv));
    assertRefused(answer, 422);
    var errors = Api.json(answer).getJsonArray("errors").getValuesAs(JsonObject.class);
    assertThat(errors).isNotEmpty();
    assertThat(errors.getFirst().keySet()).contains("row", "code", "detail");
    assertThat(errors.getFirst().getInt("row")).isEqualTo(3);
    assertThat(count()).isEqualTo(before);
  }

  @Test
  void refusesTooLargeFilesHoweverTheyAreSent() {
    var before = count();
    var large = BomFiles.csv(1).concat("R,1,X,Y\n".repeat(LIMIT_BYTES / 8)).getBytes(UTF_8);
    assertRefused(large, "text/csv");
    assertRefused(new Multipart().file("l.csv", "text/csv", large).end(), Multipart.TYPE);
    assertThat(count()).isEqualTo(before);
  }

  /** Before it is known whose the BOM is, and whether there is one. */
  @Test
  void refusesTooLargeBodiesOfOtherRequests() {
    var large = "\u20ac".repeat(30_000).getBytes(UTF_8);
    var path = "/api/boms/" + UUID.randomUUID() + "/enrich";
    var known = BodyPublishers.ofByteArray(large);
    var chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large));
    for (var body : List.of(known, chunked)) {
      assertRefused(alice.post(path, "application/json", body), 413);
    }
    var external = "/api/operations/boms/" + UUID.randomUUID();
    assertRefused(alice.put(external, new String(large, UTF_8)), 413);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3000000000", "999999999999999999"})
  void refusesBodiesThatAreAnnouncedAsHuge(String length) throws IOException {
    for (var path : List.of("/api/boms", "/api/auth/token")) {
      var request =
          """
          POST %s HTTP/1.1\r
          Host: localhost\r
          Authorization: Bearer %s\r
          Content-Type: application/x-www-form-urlencoded\r
          Content-Length: %s\r
          \r
          """
              .formatted(path, alice.token(), length);
      assertThat(RawCall.statusLine(Bomstream.shared().address(), request)).contains(" 413 ");
    }
  }

  @Test
  void refusesWhatIsPackedHoweverItIsSaid() throws IOException {
    var request =
        """
        POST /api/boms HTTP/1.1\r
        Host: localhost\r
        Authorization: Bearer %s\r
        Content-Type: text/csv\r
        Content-Encoding: identity\r
        Content-Encoding: gzip\r
        Content-Length: 4\r
        \r
        MPN
        """
            .formatted(alice.token());
    assertThat(RawCall.statusLine(Bomstream.shared().address(), request)).contains(" 415 ");
  }

  private void assertRefused(byte[] large, String type) {
    var known = BodyPublishers.ofByteArray(large);
    var chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large));
    for (var body : List.of(known, chunked)) {
      var path = type.equals(Multipart.TYPE) ? "/api/boms" : "/api/boms?name=l.csv";
      assertRefused(alice.post(path, type, body), 413);
    }
  }

  private static void assertRefused(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(Api.json(answer).getInt("status")).isEqualTo(status);
    assertThat(Api.json(answer).getString("detail")).isNotBlank();
    assertThat(answer.body()).doesNotContain("Exception", "\\tat ", "org.bomstream");
  }

  @TestFactory
  Stream<DynamicTest> readsRealFiles() throws IOException {
    var shared = System.getProperty("shared");
    assumeTrue(shared != null, "left out: needs -Dshared, the folder with real BOM files");
    var folder = Path.of(shared, "boms");
    return Files.readAllLines(folder.resolve("INDEX.md")).stream()
        .map(row -> row.split("\\|"))
        .filter(row -> row.length > 10 && Files.isRegularFile(folder.resolve(row[1].strip())))
        .map(row -> DynamicTest.dynamicTest(row[1].strip(), () -> readsReal(folder, row)));
  }

  private void readsReal(Path folder, String[] row) throws IOException {
    var file = folder.resolve(row[1].strip());
    var answer = alice.post("/api/boms?name=real", type(file), BodyPublishers.ofFile(file));
    if (row[8].strip().equals("refused")) {
      assertRefused(answer, 422);
      return;
    }
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    var bom = Api.json(answer);
    assertThat(bom.getInt("item_count")).isEqualTo(Integer.parseInt(row[8].strip()));
    assertThat(bom.getInt("ignored_rows")).isEqualTo(Integer.parseInt(row[9].strip()));
    assertThat(lines(bom.getString("id"))).hasSizeLessThanOrEqualTo(bom.getInt("item_count"));
  }

  private static String type(Path file) {
    var name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".xlsx") ? XLSX : name.endsWith(".tsv") ? TSV : "text/csv";
  }

  private HttpResponse<String> form(Multipart form) {
    return alice.post("/api/boms", Multipart.TYPE, BodyPublishers.ofByteArray(form.end()));
  }

  private List<JsonObject> lines(String bom) {
    return Api.json(alice.get("/api/boms/" + bom + "/line-items?limit=1000"))
        .getJsonArray("items")
        .getValuesAs(JsonObject.class);
  }

  private int count() {
    return Api.json(alice.get("/api/boms?limit=1000")).getJsonArray("items").size();
  }

  private static BodyPublisher text(String separator) {
    return BodyPublishers.ofString(table(separator));
  }

  private static String table(String separator) {
    var lines = new StringBuilder();
    for (var row : TABLE) {
      var cells =
          Arrays.stream(row).map(cell -> cell.contains(separator) ? '"' + cell + '"' : cell);
      lines.append(String.join(separator, cells.toList())).append("\r\n");
    }
    return lines.toString();
  }

  private static byte[] workbook() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "test", "1.0")) {
      var sheet = workbook.newWorksheet("BOM");
      for (var row = 0; row < TABLE.length; row++) {
        for (var column = 0; column < TABLE[row].length; column++) {
          sheet.value(row, column, TABLE[row][column]);
        }
      }
    }
    return bytes.toByteArray();
  }
}
