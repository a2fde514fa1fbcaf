package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What callers prove themselves by is never repeated, in whatever form it comes. */
class SecretsIT {
  private static final Path FORMS = Path.of("src/test/resources/secrets");

  private static final Pattern OF_THE_RUNTIME =
      Pattern.compile("\\S+ /(metrics|health|openapi|ibm|%|\\.\\.|/)");

  /**
   * Each of the others is like one of these, but for requests in which it is read as what it is.
   */
  private static final Set<String> IN_EVERY_FORM =
      Set.of("token", "ticket", "static token", "very long token");

  private static final int SENDERS = 3;

  private static final Pattern READ = Pattern.compile("(?im)^authorization: |[?&](token|ticket)=");

  private static final List<String> SECURE =
      List.of("/api/enrichment/stream/{bom}", "/api/boms", "/nowhere", "/bom.html");

  private static final HttpClient HTTP2 =
      HttpClient.newBuilder().sslContext(AnyCertificate.believed()).build();

  private static Instant begin;
  private static String bom;
  private static Map<String, String> secrets;

  @BeforeAll
  static void make() throws Exception {
    begin = Instant.now();
    var alice = new Api(GuardedServer.bomstream(), GuardedServer.token("alice"));
    bom = alice.upload(BomFiles.csv(1));
    alice.enrich(bom);
    alice.awaitStatus(bom, "completed");
    secrets = Secrets.all(bom);
  }

  @Test
  void noSecretIsInAnyAnswerOrFileOfTheServer() throws Exception {
    var repeated = new ConcurrentSkipListMap<String, String>();
    // Threads of our own: a parallel stream would take those on which tests run.
    try (var senders = Executors.newFixedThreadPool(SENDERS)) {
      var sent = new ArrayList<Future<?>>();
      secrets.forEach(
          (name, secret) ->
              sent.add(senders.submit(() -> send(requests(name, secret), secret, repeated))));
      for (var sending : sent) {
        sending.get();
      }
    }

    assertAll(() -> assertThat(repeated).isEmpty(), () -> assertThat(leaks()).isEmpty());
  }

  /** Notes which requests have answers with the secret, and one such answer for each. */
  private static void send(List<String> requests, String secret, Map<String, String> repeated) {
    try {
      for (var request : requests) {
        var answer = answer(request);
        if (!tellsOwnAddress(request, answer) && holds(answer, secret)) {
          repeated.put(request.replace(secret, "{secret}"), answer.replace(secret, "{secret}"));
        }
      }
      for (var target : SECURE) {
        if (holds(secureAnswer(target.replace("{bom}", bom), secret), secret)) {
          repeated.put("HTTP/2 " + target, "");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> requests(String name, String secret) {
    var all = requests(secret);
    return IN_EVERY_FORM.contains(name) ? all : all.stream().filter(READ.asPredicate()).toList();
  }

  private static List<String> requests(String secret) {
    var requests = new ArrayList<String>();
    for (var target : forms("targets.txt", secret)) {
      requests.add(request("GET " + target, ""));
    }
    for (var header : forms("headers.txt", secret)) {
      for (var target : List.of("/api/boms", "/api/enrichment/stream/" + bom, "/nowhere")) {
        requests.add(request("GET " + target, header + "\r\n"));
      }
    }
    requests.addAll(bodies(secret));
    requests.addAll(methods(secret));
    return requests;
  }

  private static List<String> forms(String file, String secret) {
    try {
      return Files.readAllLines(FORMS.resolve(file)).stream()
          .map(form -> form.replace("{secret}", secret).replace("{bom}", bom))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> bodies(String secret) {
    var form = "application/x-www-form-urlencoded";
    return List.of(
        post("/api/auth/token", form, "token=" + secret),
        post("/api/auth/token", form, "grant_type=%zz" + secret),
        post("/api/auth/token", form, "grant_type=" + secret + "&username=x&password=x"),
        post("/api/boms/" + bom + "/enrich", "application/json", "{\"scope\":\"" + secret + "\"}"),
        post("/api/boms/" + bom + "/enrich", "application/json", "{\"" + secret),
        post("/api/boms", "text/csv", secret),
        post("/api/enrichment/stream/" + bom, form, "token=" + secret),
        post("/nowhere", form, "token=" + secret));
  }

  private static String post(String target, String type, String body) {
    var headers = "Content-Type: %s\r\nContent-Length: %d\r\n".formatted(type, body.length());
    return request("POST " + target, headers) + body;
  }

  private static List<String> methods(String secret) {
    var bearer = "Authorization: Bearer " + secret + "\r\n";
    var stream = "/api/enrichment/stream/" + bom + "?token=" + secret;
    var preflight =
        "Origin: %s\r\nAccess-Control-Request-Method: GET\r\n".formatted(GuardedServer.ORIGIN);
    return List.of(
        request(secret + " /api/boms", ""),
        request("HEAD " + stream, bearer),
        request("POST " + stream, bearer),
        request("PUT " + stream, bearer),
        request("TRACE " + stream, bearer),
        request("TRACE /nowhere", bearer),
        request("TRACE /bom.html", bearer),
        request("TRACE /metrics", bearer),
        request("CONNECT " + secret, bearer),
        request("OPTIONS " + stream, bearer),
        request("OPTIONS " + stream, preflight),
        request("OPTIONS " + stream, preflight + bearer),
        request(
            "OPTIONS " + stream, preflight + "Access-Control-Request-Headers: " + secret + "\r\n"),
        request("OPTIONS /api/boms", "Origin: https://" + secret + "\r\n"),
        "GET " + stream + "\r\n\r\n",
        "GET /nowhere HTTP/1.1\r\nHost: " + secret + "\r\nConnection: close\r\n\r\n",
        "GET " + stream + " HTTP/9.9\r\nConnection: close\r\n\r\n",
        "GET " + secret + " " + secret + " " + secret + "\r\n\r\n");
  }

  private static String request(String line, String headers) {
    return line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n";
  }

  /** Nothing where the server hangs up. */
  private static String answer(String request) throws IOException {
    try {
      return RawCall.send(GuardedServer.bomstream().address(), request);
    } catch (SocketException hungUp) {
      return "";
    }
  }

  /** By TLS and HTTP/2, with the secret in the address and in a header. */
  private static String secureAnswer(String target, String secret) throws IOException {
    var address = GuardedServer.bomstream().secureAddress() + target + "?token=" + secret;
    var request =
        HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + secret);
    try {
      var answer = HTTP2.send(request.build(), BodyHandlers.ofString());
      assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
      return answer.headers() + answer.body();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /**
   * Redirects do, and the doors of the runtime itself, to the caller alone, as do those at which no
   * application is reached.
   */
  private static boolean tellsOwnAddress(String request, String answer) {
    return answer.startsWith("HTTP/1.1 30") || OF_THE_RUNTIME.matcher(request).lookingAt();
  }

  private static boolean holds(String text, String secret) {
    return Secrets.telling(secret).stream().anyMatch(text::contains);
  }

  private static Set<String> leaks() throws IOException {
    return new WrittenFiles(GuardedServer.bomstream(), begin).find(SecretsIT::shown);
  }

  /** The secrets that a text holds. */
  private static List<String> shown(String text) {
    return secrets.entrySet().stream()
        .filter(secret -> holds(text, secret.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
