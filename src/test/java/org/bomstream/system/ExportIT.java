package org.bomstream.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.ZipFile;
import org.bomstream.launch.Bomstream;
import org.junit.jupiter.api.Test;

/** A BOM as files for spreadsheets and programs. */
class ExportIT {
  private static final String CSV =
      """
      Designator,Quantity,MPN,Manufacturer
      "R1,R2",2,RC0402FR-0710KL,Yageo
      R3,1,RC0402FR-0710KL,Yageo
      U1,1,=HYPERLINK(),'TI
      """;

  final Api alice = Api.as("alice", Bomstream.shared());

  @Test
  void writesCsvThatIsReadAgain() {
    var bom = alice.upload(CSV);

    var answer = alice.get("/api/boms/" + bom + "/export");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).isEqualTo("text/csv;charset=UTF-8");
    assertThat(header(answer, "Content-Disposition")).contains("\"test.csv\"");
    var lines = records(answer.body());
    assertThat(lines)
        .extracting(line -> line.getField("mpn"))
        .containsExactly("RC0402FR-0710KL", "RC0402FR-0710KL", "'=HYPERLINK()");
    assertThat(lines.getFirst().getField("reference_designators")).isEqualTo("R1, R2");
    var again = alice.upload(answer.body());
    assertThat(Api.json(alice.get("/api/boms/" + again)).getInt("item_count")).isEqualTo(3);
  }

  @Test
  void writesTheFilesOwnColumnsAndWhatWasFound() {
    var csv =
        "Id,Designator,Quantity,MPN,Colour\n7,R1,1,RC0402FR-0710KL,red\n8,R2,1,RC0402FR-0747KL,=1\n";
    var bom = alice.upload(csv);

    var lines = records(alice.get("/api/boms/" + bom + "/export?columns=original").body());

    assertThat(lines.getFirst().getHeader())
        .startsWith("Id", "Designator", "Quantity", "MPN", "Colour", "line_number")
        .contains("found_lifecycle");
    assertThat(lines)
        .extracting(line -> line.getField("Id") + line.getField("Colour"))
        .containsExactly("7red", "8'=1");
  }

  @Test
  void writesOnePartARow() {
    var bom = alice.upload(CSV);
    alice.patch("/api/boms/" + bom, "{\"build_quantity\":100}");

    var lines = records(alice.get("/api/boms/" + bom + "/export?columns=purchase").body());

    assertThat(lines).extracting(line -> line.getField("quantity")).containsExactly("300", "100");
  }

  @Test
  void writesWorkbooksAndJson() throws Exception {
    var bom = alice.upload(CSV);
    var path = "/api/boms/" + bom + "/export?columns=line_number,mpn&format=";

    try (var client = HttpClient.newHttpClient()) {
      var workbook =
          client.send(alice.request(path + "xlsx").build(), BodyHandlers.ofByteArray()).body();
      assertThat(entry(workbook, "xl/worksheets/sheet1.xml")).contains("RC0402FR-0710KL");
      var answer =
          alice.post(
              "/api/boms?name=again.xlsx",
              "application/octet-stream",
              BodyPublishers.ofByteArray(workbook));
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }
    assertThat(Api.json(alice.get(path + "json")).getJsonArray("items").getJsonObject(2).toString())
        .isEqualTo("{\"line_number\":3,\"mpn\":\"=HYPERLINK()\"}");
  }

  @Test
  void filtersByStatus() {
    var bom = alice.upload(CSV);

    assertThat(records(alice.get("/api/boms/" + bom + "/export?status=failed").body())).isEmpty();
    assertThat(records(alice.get("/api/boms/" + bom + "/export?status=pending").body())).hasSize(3);
  }

  @Test
  void refusesWhatItDoesNotKnowByName() {
    var bom = alice.upload(CSV);

    for (var query : List.of("columns=mpn,colour", "format=colour")) {
      var answer = alice.get("/api/boms/" + bom + "/export?" + query);
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(Api.json(answer).getString("detail")).contains("colour");
    }
    var html =
        Api.send(alice.request("/api/boms/" + bom + "/export").header("Accept", "text/html"));
    assertThat(html.statusCode()).isEqualTo(406);
  }

  private static List<NamedCsvRecord> records(String csv) {
    return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
  }

  private static String entry(byte[] archive, String name) throws IOException {
    var file = Files.createTempFile("export", ".xlsx");
    try {
      Files.write(file, archive);
      try (var zip = new ZipFile(file.toFile())) {
        return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), UTF_8);
      }
    } finally {
      Files.delete(file);
    }
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
