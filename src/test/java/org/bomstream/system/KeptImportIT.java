package org.bomstream.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.bomstream.launch.Bomstream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of an import beside the lines, and what people change of it. */
class KeptImportIT {
  private static final String CSV =
      """
      Designator,Quantity,MPN,Manufacturer,Color
      "R1,R2",2,RC0402FR-0710KL,Yageo,red
      R3,many,RC0402FR-0747KL,Yageo,
      R4,1,,,
      """;

  final Api alice = Api.as("alice", Bomstream.shared());
  final Api bob = Api.as("bob", Bomstream.shared());

  @Test
  void keepsWarningsWithTheBom() {
    var bom = alice.upload(CSV);

    var page = Api.json(alice.get("/api/boms/" + bom + "/warnings?limit=1"));
    var rest =
        Api.json(
            alice.get("/api/boms/" + bom + "/warnings?cursor=" + page.getString("next_cursor")));

    assertThat(items(page)).hasSize(1);
    assertThat(1 + items(rest).size()).isEqualTo(bom(bom).getInt("warning_count"));
    assertThat(bom(bom).getString("created_by")).isEqualTo("alice");
    assertThat(page.toString()).contains("\"row\":3");
  }

  @Test
  void givesTheFileBackAsItCame() {
    var form = new Multipart().file("b\u00f6ard \u677f.csv", "text/html", CSV.getBytes(UTF_8));
    var id = Api.json(post("/api/boms", form)).getString("id");

    var file = alice.get("/api/boms/" + id + "/file");

    assertThat(file.body()).isEqualTo(CSV);
    assertThat(header(file, "Content-Type")).isEqualTo("application/octet-stream");
    assertThat(header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(file, "Content-Disposition"))
        .startsWith("attachment;")
        .endsWith("filename*=UTF-8''b%C3%B6ard%20%E6%9D%BF.csv");
    assertThat(alice.delete("/api/boms/" + id).statusCode()).isEqualTo(204);
    assertThat(alice.get("/api/boms/" + id + "/file").statusCode()).isEqualTo(404);
  }

  @Test
  void changesNameAndBuildQuantity() {
    var bom = alice.upload(CSV);

    var answer = alice.patch("/api/boms/" + bom, "{\"name\":\"Motor\",\"build_quantity\":250}");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(bom(bom).getString("name")).isEqualTo("Motor");
    assertThat(bom(bom).getInt("build_quantity")).isEqualTo(250);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"build_quantity\":0}", "{\"build_quantity\":1.5}", "{\"build_quantity\":1e999999999}",
        "{\"build_quantity\":\"7\"}", "{\"name\":\"\"}", "{\"colour\":1}"
      })
  void refusesWrongChangesOfABomByName(String body) {
    var answer = alice.patch("/api/boms/" + alice.upload(CSV), body);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    var error = Api.json(answer).getJsonArray("errors").getJsonObject(0);
    assertThat(body).contains(error.getString("pointer").substring(1));
  }

  @Test
  void correctsALineAndTakesBack() {
    var bom = alice.upload(CSV);
    alice.enrich(bom);
    alice.awaitStatus(bom, "completed");
    var line = "/api/boms/" + bom + "/line-items/1";
    assertThat(Api.json(alice.get(line)).getString("status")).isEqualTo("enriched");

    var note = alice.patch(line, "{\"note\":\"hot\",\"quantity\":4}");
    assertThat(note.statusCode()).as(note.body()).isEqualTo(200);
    assertThat(Api.json(note).getString("status")).isEqualTo("enriched");
    assertThat(Api.json(note).getJsonArray("corrected").toString())
        .contains("quantity", "note")
        .doesNotContain("mpn");

    var other = Api.json(alice.patch(line, "{\"mpn\":\"RC0402FR-0747KL\"}"));
    assertThat(other.getString("status")).isEqualTo("pending");
    assertThat(other.keySet()).doesNotContain("part", "match", "enriched_at");

    var back = Api.json(alice.patch(line, "{\"mpn\":null,\"quantity\":null,\"note\":null}"));
    assertThat(back.getString("mpn")).isEqualTo("RC0402FR-0710KL");
    assertThat(back.getInt("quantity")).isEqualTo(2);
    assertThat(back.keySet()).doesNotContain("corrected", "note");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"quantity\":-1}",
        "{\"quantity\":1e999999999}",
        "{\"mpn\":5}",
        "{\"status\":\"x\"}",
        "{\"reference_designators\":\"R1\"}",
        "{\"do_not_populate\":\"yes\"}",
        "{\"note\":\"a\\u0000b\"}"
      })
  void refusesWrongCorrectionsByName(String body) {
    var answer = alice.patch("/api/boms/" + alice.upload(CSV) + "/line-items/1", body);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    var error = Api.json(answer).getJsonArray("errors").getJsonObject(0);
    assertThat(body).contains(error.getString("pointer").substring(1));
  }

  @Test
  void takesANewRevision() {
    var bom = alice.upload(CSV);
    alice.enrich(bom);
    alice.awaitStatus(bom, "completed");
    alice.patch("/api/boms/" + bom + "/line-items/1", "{\"note\":\"hot\"}");
    var next =
        """
        Designator,Quantity,MPN,Manufacturer
        C9,1,GRM188R71H104KA93D,Murata
        "R1,R2,R5",3,RC0402FR-0710KL,Yageo
        R3,1,RC0402FR-0722KL,Yageo
        """;

    var answer =
        alice.post(
            "/api/boms/" + bom + "/file?name=b.csv", "text/csv", BodyPublishers.ofString(next));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(changes(answer))
        .contains("added 1", "quantity 2", "part 3", "quantity 3", "removed 3");
    var lines = items(Api.json(alice.get("/api/boms/" + bom + "/line-items")));
    assertThat(lines)
        .extracting(line -> line.getString("status"))
        .containsExactly("pending", "enriched", "pending");
    assertThat(lines.get(1).getString("note")).isEqualTo("hot");
    assertThat(alice.get("/api/boms/" + bom + "/file").body()).isEqualTo(next);
    assertThat(bom(bom).getInt("item_count")).isEqualTo(3);
  }

  @Test
  void tellsHowManyLinesARevisionHas() {
    var bom = alice.upload(CSV);

    var answer =
        alice.post(
            "/api/boms/" + bom + "/file", "text/csv", BodyPublishers.ofString("MPN\nLM358DR\n"));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(Api.json(answer).getInt("item_count")).isEqualTo(1);
  }

  @Test
  void keepsTheRevisionThatItHasWhenTheNextIsNoBom() {
    var bom = alice.upload(CSV);

    var answer =
        alice.post("/api/boms/" + bom + "/file", "text/csv", BodyPublishers.ofString("hello"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(alice.get("/api/boms/" + bom + "/file").body()).isEqualTo(CSV);
    assertThat(bom(bom).getInt("item_count")).isEqualTo(3);
  }

  @Test
  void importsAPreviewOnce() {
    var preview = preview(new Multipart().file("p.csv", "text/csv", CSV.getBytes(UTF_8)));
    assertThat(preview.getJsonArray("lines")).hasSize(3);
    var id = preview.getString("preview_id");
    var form = new Multipart().field("preview_id", id).field("mapping", "{}");

    assertThat(bob.post("/api/boms", Multipart.TYPE, body(form)).statusCode()).isEqualTo(404);
    var bom = post("/api/boms", new Multipart().field("preview_id", id));
    assertThat(bom.statusCode()).as(bom.body()).isEqualTo(201);
    assertThat(Api.json(bom).getString("name")).isEqualTo("p.csv");
    assertThat(alice.get("/api/boms/" + Api.json(bom).getString("id") + "/file").body())
        .isEqualTo(CSV);
    assertThat(post("/api/boms", new Multipart().field("preview_id", id)).statusCode())
        .isEqualTo(404);
  }

  @Test
  void refusesAMappingThatItDoesNotKnow() {
    for (var mapping : List.of("no json", "{\"colour\":1}", "{\"columns\":{\"colour\":1}}")) {
      var form =
          new Multipart().file("p.csv", "text/csv", CSV.getBytes(UTF_8)).field("mapping", mapping);
      assertThat(post("/api/boms", form).statusCode()).as(mapping).isEqualTo(422);
    }
  }

  @Test
  void changesNothingWhileARunIsOpen() {
    var bom = alice.upload(BomFiles.csv(30));
    var brake = Brake.in(new Tables(Bomstream.shared().jdbcUrl()));
    brake.hold(bom);
    alice.enrich(bom);
    var path = "/api/boms/" + bom;
    try {
      assertThat(alice.patch(path + "/line-items/1", "{\"mpn\":\"X\"}").statusCode())
          .isEqualTo(409);
      assertThat(alice.post(path + "/file", "text/csv", BodyPublishers.ofString(CSV)).statusCode())
          .isEqualTo(409);
    } finally {
      brake.release(bom);
    }
  }

  private static List<String> changes(HttpResponse<String> answer) {
    return Api.json(answer).getJsonArray("changes").getValuesAs(JsonObject.class).stream()
        .map(change -> change.getString("change") + " " + change.getInt("line_number"))
        .toList();
  }

  private JsonObject preview(Multipart form) {
    var answer = post("/api/boms/preview", form);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Api.json(answer);
  }

  private HttpResponse<String> post(String path, Multipart form) {
    return alice.post(path, Multipart.TYPE, body(form));
  }

  private static java.net.http.HttpRequest.BodyPublisher body(Multipart form) {
    return BodyPublishers.ofByteArray(form.end());
  }

  private JsonObject bom(String id) {
    return Api.json(alice.get("/api/boms/" + id));
  }

  private static List<JsonObject> items(JsonObject page) {
    return page.getJsonArray("items").getValuesAs(JsonObject.class);
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
