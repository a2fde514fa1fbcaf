package org.bomstream.system;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.bomstream.launch.Bomstream;

/**
 * A server with a static token, an allowed origin and a password, that writes no stream past the
 * container, started at its first use.
 */
final class GuardedServer {
  static final String ADMIN = "static-token-of-the-identity-test";
  static final String ORIGIN = "https://portal.example";
  static final String PASSWORD = "open+sesame";
  static final String CONSOLE_PASSWORD = "of the console's user";

  /** One that is idle for minutes between two classes of tests may be dead under HTTP/2. */
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static final Bomstream BOMSTREAM =
      Bomstream.named(
          "identity",
          Map.of(
              "ADMIN_API_TOKEN",
              ADMIN,
              "ADMIN_PASSWORD_FILE",
              secret("console-password", CONSOLE_PASSWORD),
              "CORS_ORIGINS",
              "[\"%s\", \"%s\"]".formatted(ORIGIN, Portal.ORIGIN),
              "DEV_PASSWORD_FILE",
              secret("dev-password", "open sesame"),
              "STREAM_SOCKETS",
              "false"));

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(BOMSTREAM::close));
  }

  private GuardedServer() {}

  /** As a file, which ends with a line break, as files do. */
  private static String secret(String name, String value) {
    try {
      var folder = Files.createDirectories(Path.of("target", "secrets").toAbsolutePath());
      return Files.writeString(folder.resolve(name), value + "\n").toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Bomstream bomstream() {
    return BOMSTREAM;
  }

  /** A token of the embedded issuer. */
  static String token(String username) throws Exception {
    var answer =
        signIn("grant_type=password&username=%s&password=%s".formatted(username, PASSWORD));
    return JSONObjectUtils.parse(answer.body()).get("access_token").toString();
  }

  /** Of a token that names alice, but neither organization nor role. */
  static JWTClaimsSet.Builder claims() {
    return EmbeddedKey.claims("alice");
  }

  /** Signed with the embedded issuer's own key. */
  static String sign(JWTClaimsSet.Builder claims) throws Exception {
    return EmbeddedKey.sign(BOMSTREAM, claims);
  }

  static HttpResponse<String> signIn(String form) throws Exception {
    return send(
        request("/api/auth/token")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  static HttpResponse<String> get(String path) throws Exception {
    return send(request(path));
  }

  static HttpResponse<String> get(String path, String token) throws Exception {
    return send(request(path).header("Authorization", "Bearer " + token));
  }

  static HttpResponse<String> post(String path) throws Exception {
    return send(request(path).POST(BodyPublishers.noBody()));
  }

  static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(BOMSTREAM.address(path));
  }

  static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HTTP.send(request.timeout(Api.PATIENCE).build(), BodyHandlers.ofString());
  }

  static String header(HttpResponse<?> answer, String name) {
    return String.join(" | ", answer.headers().allValues(name));
  }
}
