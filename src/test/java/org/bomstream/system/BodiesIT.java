package org.bomstream.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.bomstream.launch.Bomstream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bodies over every kind of connection, as opposed to {@link ImportIT}: what is in them. */
class BodiesIT {
  private static final String JSON = "application/json";
  private static final int MOST = 64 * 1024;
  private static final int LINES = 2_000;

  private final Api alice = Api.as("alice", Bomstream.shared());
  private final String bom = alice.upload(BomFiles.csv(1));

  @ParameterizedTest
  @EnumSource
  void signsIn(Connection connection) throws Exception {
    var form = text("grant_type=password&username=alice&password=bomstream");
    for (var body : announcedOrNot(form)) {
      var answer =
          send(connection, "POST", "/api/auth/token", "application/x-www-form-urlencoded", body);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @EnumSource
  void takesFiles(Connection connection) throws Exception {
    var csv = text("MPN,Note\n" + ("LM358DR," + "x".repeat(990) + "\n").repeat(LINES));
    for (var body : announcedOrNot(csv)) {
      assertTaken(send(connection, "POST", "/api/boms?name=b", "text/csv", body));
    }
    var form = new Multipart().field("name", "b").file("b.csv", "text/csv", csv).end();
    for (var body : announcedOrNot(form)) {
      assertTaken(send(connection, "POST", "/api/boms", Multipart.TYPE, body));
    }
  }

  private static void assertTaken(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    assertThat(Api.json(answer).getInt("item_count")).isEqualTo(LINES);
  }

  @ParameterizedTest
  @EnumSource
  void takesJson(Connection connection) throws Exception {
    var runs = new HashSet<String>();
    for (var body : announcedOrNot(text("{\"scope\":\"all\"}"))) {
      var request = request(connection, enrich(), JSON).header("Idempotency-Key", bom);
      var answer = connection.send(request.POST(body));
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
      runs.add(Api.json(answer).getString("run_id"));
    }
    assertThat(runs).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void takesOperatorsJson(Connection connection) throws Exception {
    var oscar = Api.as("oscar", Bomstream.shared());
    var path = "/api/operations/boms/" + UUID.randomUUID();
    var known = text("{\"organization_id\":\"acme\",\"name\":\"Motor\"}");
    for (var body : announcedOrNot(known)) {
      var request = connection.request(path, oscar.token()).header("Content-Type", JSON);
      assertThat(connection.send(request.PUT(body)).statusCode()).isBetween(200, 201);
    }
  }

  @ParameterizedTest
  @EnumSource
  void takesNone(Connection connection) throws Exception {
    var none = BodyPublishers.noBody();
    assertThat(enrich(connection, none)).isEqualTo(202);
    var ticket = Api.streamPath(bom) + "/ticket";
    assertThat(send(connection, "POST", ticket, JSON, none).statusCode()).isEqualTo(200);
    alice.awaitStatus(bom, "completed");
    assertThat(send(connection, "DELETE", "/api/boms/" + bom, JSON, none).statusCode())
        .isEqualTo(204);
  }

  /** The largest that is let in is read to its end, and found too long for JSON. */
  @ParameterizedTest
  @EnumSource
  void refusesTooLargeOnesAlone(Connection connection) throws Exception {
    for (var body : announcedOrNot(text(" ".repeat(MOST - 1) + "{"))) {
      assertThat(enrich(connection, body)).isEqualTo(400);
    }
    for (var body : announcedOrNot(text(" ".repeat(MOST) + "{"))) {
      assertThat(enrich(connection, body)).isEqualTo(413);
    }
  }

  private int enrich(Connection connection, BodyPublisher body) throws Exception {
    return send(connection, "POST", enrich(), JSON, body).statusCode();
  }

  private String enrich() {
    return "/api/boms/" + bom + "/enrich";
  }

  private HttpResponse<String> send(
      Connection connection, String method, String path, String type, BodyPublisher body)
      throws Exception {
    return connection.send(request(connection, path, type).method(method, body));
  }

  private HttpRequest.Builder request(Connection connection, String path, String type) {
    return connection.request(path, alice.token()).header("Content-Type", type);
  }

  private static byte[] text(String text) {
    return text.getBytes(UTF_8);
  }

  /** With its length told before it, and without. */
  private static List<BodyPublisher> announcedOrNot(byte[] body) {
    return List.of(
        BodyPublishers.ofByteArray(body),
        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
  }
}
