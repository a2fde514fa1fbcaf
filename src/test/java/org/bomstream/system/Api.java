package org.bomstream.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;
import org.bomstream.launch.Bomstream;

/** The interface over HTTP, as one of the embedded issuer's users calls it. */
public record Api(Bomstream server, String token) {
  /** How long a loaded machine may take for anything at all. */
  public static final Duration PATIENCE = Duration.ofMinutes(3);

  private static final Duration PACE = Duration.ofMillis(100);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

  /** Signs the user in at the first use only: sign-ins are throttled. */
  public static Api as(String user, Bomstream server) {
    return new Api(
        server,
        TOKENS.computeIfAbsent(user + " at " + server.address(), _ -> signIn(user, server)));
  }

  private static String signIn(String user, Bomstream server) {
    var answer =
        send(
            HttpRequest.newBuilder(server.address("/api/auth/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    BodyPublishers.ofString(
                        "grant_type=password&password=bomstream&username=" + user)));
    return json(answer).getString("access_token");
  }

  /** The same caller at another node, which takes the same tokens. */
  public Api at(Bomstream node) {
    return new Api(node, token);
  }

  /** With the caller's token. */
  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address(path)).header("Authorization", "Bearer " + token);
  }

  public URI address(String path) {
    return server.address(path);
  }

  HttpResponse<String> get(String path) {
    return send(request(path));
  }

  public HttpResponse<String> post(String path) {
    return send(request(path).POST(BodyPublishers.noBody()));
  }

  HttpResponse<String> post(String path, String type, BodyPublisher body) {
    return send(request(path).header("Content-Type", type).POST(body));
  }

  HttpResponse<String> put(String path, String json) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(json)));
  }

  HttpResponse<String> patch(String path, String json) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .method("PATCH", BodyPublishers.ofString(json)));
  }

  HttpResponse<String> delete(String path) {
    return send(request(path).DELETE());
  }

  /** The identifier of the BOM that this CSV text becomes. */
  public String upload(String csv) {
    var answer = post("/api/boms?name=test.csv", "text/csv", BodyPublishers.ofString(csv, UTF_8));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return json(answer).getString("id");
  }

  /** Queues a run and tells its identifier. */
  public String enrich(String bom) {
    var answer = post("/api/boms/" + bom + "/enrich");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    return json(answer).getString("run_id");
  }

  /** Where its newest run stands. */
  public JsonObject state(String bom) {
    return json(get("/api/boms/" + bom + "/enrichment"));
  }

  /** The state that has this status, once it has come; a server that is away is asked again. */
  JsonObject awaitStatus(String bom, String status) {
    return Awaitility.await(status)
        .atMost(PATIENCE)
        .pollInterval(PACE)
        .ignoreExceptionsInstanceOf(UncheckedIOException.class)
        .until(() -> state(bom), state -> status.equals(state.getString("status", null)));
  }

  /** The stream as a client opens it that has seen nothing yet. */
  StreamLog stream(String bom) {
    return StreamLog.open(request(streamPath(bom)));
  }

  /** The stream as a client opens it that has seen an event and comes back. */
  StreamLog streamAfter(String bom, Object lastEventId) {
    return StreamLog.open(request(streamPath(bom)).header("Last-Event-ID", "" + lastEventId));
  }

  /** The stream as a page opens it that has no token in its addresses. */
  StreamLog streamByTicket(String bom, String ticket) {
    return StreamLog.open(HttpRequest.newBuilder(address(streamPath(bom) + "?ticket=" + ticket)));
  }

  public static String streamPath(String bom) {
    return "/api/enrichment/stream/" + bom;
  }

  /** What the server says of itself, without a token. */
  public static JsonObject health(Bomstream server) {
    return json(askHealth(server));
  }

  /** What time it is, as the server sees it; to the second. */
  public static Instant date(Bomstream server) {
    var date = askHealth(server).headers().firstValue("Date").orElseThrow();
    return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date));
  }

  private static HttpResponse<String> askHealth(Bomstream server) {
    return send(HttpRequest.newBuilder(server.address("/api/enrichment/health")));
  }

  static JsonObject json(HttpResponse<String> answer) {
    return json(answer.body());
  }

  static JsonObject json(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  static HttpResponse<String> send(HttpRequest.Builder request) {
    return send(request, PATIENCE);
  }

  /** One that is to be answered within that. */
  static HttpResponse<String> send(HttpRequest.Builder request, Duration most) {
    try {
      return HTTP.send(request.timeout(most).build(), BodyHandlers.ofString(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
