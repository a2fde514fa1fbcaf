package org.bomstream.benchmark;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;

/** What the benchmark asks of the server besides streams, as one caller. */
record Account(URI server, String token) {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final String BOM = "Designator,Quantity,MPN\nU1,1,NE555P\n";

  /** Signs in by the embedded issuer. */
  static Account of(URI server, String user, String password) {
    var form = "grant_type=password&username=" + user + "&password=" + password;
    var request =
        HttpRequest.newBuilder(server.resolve("/api/auth/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    return new Account(server, json(send(request, 200)).getString("access_token"));
  }

  /** Uploads a BOM of one line and tells its identifier. */
  String upload() {
    return upload(BOM);
  }

  /** The same of any file. */
  String upload(String file) {
    var request = request("/api/boms?name=benchmark.csv").header("Content-Type", "text/csv");
    return json(send(request.POST(BodyPublishers.ofString(file)), 201)).getString("id");
  }

  /** Asks for something that may be refused, and tells the answer's status. */
  int post(String path) {
    return answer(request(path).POST(BodyPublishers.noBody())).statusCode();
  }

  /** Queues a run. */
  void enrich(UUID bom) {
    send(request("/api/boms/" + bom + "/enrich").POST(BodyPublishers.noBody()), 202);
  }

  void delete(String bom) {
    send(request("/api/boms/" + bom).DELETE(), 204);
  }

  /** All that are open, whoever opened them. */
  int streams() {
    return json(send(request("/api/enrichment/health"), 200)).getInt("streams");
  }

  /** Reads a whole answer, or of a stream its beginning. */
  void get(String path) {
    if (path.contains("/stream/")) {
      open(path);
    } else {
      send(request(path), 200);
    }
  }

  private void open(String path) {
    try {
      var answer =
          HTTP.send(request(path).timeout(PATIENCE).build(), BodyHandlers.ofInputStream());
      try (var body = answer.body()) {
        if (answer.statusCode() != 200 || body.read() < 0) {
          throw new BenchmarkFailed(path + ": " + answer.statusCode());
        }
      }
    } catch (IOException e) {
      throw new BenchmarkFailed(path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchmarkFailed(path, e);
    }
  }

  /** The address of the page of a list that comes after another; the last one's own. */
  String nextPage(String list, String page) {
    var next = json(send(request(page), 200)).getString("next_cursor", "");
    return next.isEmpty() ? page : list + "?cursor=" + next;
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.resolve(path)).header("Authorization", "Bearer " + token);
  }

  private static HttpResponse<String> send(HttpRequest.Builder builder, int expected) {
    var answer = answer(builder);
    if (answer.statusCode() != expected) {
      throw new BenchmarkFailed(answer + ": " + answer.body());
    }
    return answer;
  }

  private static HttpResponse<String> answer(HttpRequest.Builder builder) {
    var request = builder.timeout(PATIENCE).build();
    var what = request.method() + " " + request.uri();
    try {
      return HTTP.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new BenchmarkFailed(what, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchmarkFailed(what, e);
    }
  }

  private static JsonObject json(HttpResponse<String> answer) {
    try (var reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }
}
