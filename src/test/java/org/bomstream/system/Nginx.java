package org.bomstream.system;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.bomstream.Installed;
import org.bomstream.launch.Bomstream;
import org.bomstream.launch.Ports;

/**
 * The nginx that is installed, before a node and one that is away, as it is deployed but for ports,
 * folders, keys, and the deadlines that a client on a loaded machine would miss.
 */
final class Nginx implements AutoCloseable {
  private static final Path CONFIGURATION = Path.of("src/deploy/proxy/nginx.conf");
  private static final Path FOLDER = Path.of("target/nginx").toAbsolutePath();
  private static final String WHOLE = FOLDER + "/nginx.conf";
  private static final String START_LOG = FOLDER + "/start.log";
  private static final List<String> LOGS = List.of("bomstream.log", "bomstream-error.log");
  private static final String PASSWORD = "of these keys alone";

  /** What stands around conf.d, with folders of its own. */
  private static final String AROUND =
      """
      daemon off;
      worker_processes 1;
      user USER;
      pid FOLDER/nginx.pid;
      error_log FOLDER/start.log;
      events { worker_connections 1000; }
      http {
        client_body_temp_path FOLDER/bodies;
        proxy_temp_path FOLDER/proxied;
        fastcgi_temp_path FOLDER/fastcgi;
        uwsgi_temp_path FOLDER/uwsgi;
        scgi_temp_path FOLDER/scgi;
        include FOLDER/bomstream.conf;
      }
      """;

  private final int plainPort = Ports.free();
  private final int securePort = Ports.free();
  private final Process process;

  Nginx(Bomstream node) {
    var program = Installed.program("nginx");
    try {
      Files.createDirectories(FOLDER);
      for (var log : LOGS) {
        Files.deleteIfExists(FOLDER.resolve(log));
      }
      writeKeys();
      Files.writeString(FOLDER.resolve("bomstream.conf"), configuration(node));
      Files.writeString(
          Path.of(WHOLE),
          AROUND
              .replace("FOLDER", FOLDER.toString())
              .replace("USER", System.getProperty("user.name")));
      assertTaken(program);
      process =
          new ProcessBuilder(program, "-e", START_LOG, "-c", WHOLE)
              .redirectErrorStream(true)
              .redirectOutput(FOLDER.resolve("says.log").toFile())
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertTaken(String program) {
    var ended = Installed.run(Map.of(), program, "-e", START_LOG, "-c", WHOLE, "-t");
    assertThat(ended.status()).as(ended.words()).isZero();
    assertThat(ended.words()).doesNotContain("bomstream.conf");
  }

  private String configuration(Bomstream node) throws IOException {
    var text = Files.readString(CONFIGURATION);
    text = replaced(text, "one.internal:27200", "127.0.0.1:" + node.address().getPort());
    text = replaced(text, "two.internal:27200", "127.0.0.1:" + Ports.free());
    text = replaced(text, "listen 80;", "listen 127.0.0.1:%d;".formatted(plainPort));
    text = replaced(text, "  listen 443 ", "  listen 127.0.0.1:%d ".formatted(securePort));
    text = replaced(text, "client_header_timeout 10s", "client_header_timeout 3m");
    text = replaced(text, "client_body_timeout 10s", "client_body_timeout 3m");
    text = replaced(text, "/etc/nginx/bomstream", FOLDER.toString());
    return replaced(text, "/var/log/nginx", FOLDER.toString());
  }

  private static String replaced(String text, String one, String other) {
    assertThat(text).contains(one);
    return text.replace(one, other);
  }

  /** A pair that is made for it: those of the node are the node's. */
  private static void writeKeys() throws IOException {
    var file = FOLDER.resolve("keys.p12");
    Files.deleteIfExists(file);
    var made =
        Installed.run(
            Map.of("PASSWORD", PASSWORD),
            Path.of(System.getProperty("java.home"), "bin/keytool").toString(),
            "-genkeypair",
            "-alias",
            "nginx",
            "-keyalg",
            "EC",
            "-dname",
            "CN=localhost",
            "-storepass:env",
            "PASSWORD",
            "-keystore",
            file.toString());
    assertThat(made.status()).as(made.words()).isZero();
    try {
      var password = PASSWORD.toCharArray();
      var keys = KeyStore.getInstance(file.toFile(), password);
      write("tls.crt", "CERTIFICATE", keys.getCertificate("nginx").getEncoded());
      write("tls.key", "PRIVATE KEY", keys.getKey("nginx", password).getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(String file, String what, byte[] content) throws IOException {
    var text = Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII)).encodeToString(content);
    Files.writeString(
        FOLDER.resolve(file),
        "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(what, text, what));
  }

  URI address(String path) {
    return URI.create("https://127.0.0.1:" + securePort + path);
  }

  URI plainAddress(String path) {
    return URI.create("http://127.0.0.1:" + plainPort + path);
  }

  /** Of each request that is over, and of what went wrong. */
  String logs() throws IOException {
    var all = new StringBuilder();
    for (var log : LOGS) {
      all.append(Files.readString(FOLDER.resolve(log)));
    }
    return all.toString();
  }

  void awaitUp() {
    try (var http = client(Version.HTTP_1_1)) {
      Awaitility.await()
          .atMost(Api.PATIENCE)
          .ignoreExceptionsInstanceOf(IOException.class)
          .until(() -> status(http) == 200);
    }
  }

  private int status(HttpClient http) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(address("/health/live")).build();
    return http.send(request, BodyHandlers.discarding()).statusCode();
  }

  static HttpClient client(Version version) {
    return HttpClient.newBuilder().version(version).sslContext(AnyCertificate.believed()).build();
  }

  @Override
  public void close() {
    process.destroy();
  }
}
