package org.bomstream.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bomstream.OwnServers;
import org.bomstream.system.AnyCertificate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The image's server folder and environment, on the runtime of the build: no Docker is needed. */
@OwnServers
@TestMethodOrder(OrderAnnotation.class)
class DockerfileIT {
  private static final Duration START = Duration.ofMinutes(5);
  private static final String TOKEN = "/api/auth/token";

  static final Home HOME = new Home(Home.project().resolve("target/homes/docker"));
  static final Path TEMPORARY = HOME.folder().resolve("tmp");
  static final PostgresProcess POSTGRES = new PostgresProcess(HOME.postgres(), Ports.free());
  static final int PORT = Ports.free();
  static final int HTTPS_PORT = Ports.free();
  static final HttpClient HTTP = HttpClient.newHttpClient();

  static final boolean CONFINED = ReadOnlyRoot.isPossible();

  static Process server;

  @BeforeAll
  static void start() throws IOException {
    Leftovers.clear(HOME);
    ServerFolder.delete(HOME.folder());
    Dockerfile.copyInto(HOME.server());
    POSTGRES.start();
    server = launch();
    var probe = new Probe("http://localhost:" + PORT);
    assertTrue(Poll.until(() -> !server.isAlive() || probe.ready(), START));
    assertTrue(server.isAlive(), () -> "see " + HOME.logs());
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      LibertyProcess.stop(server.toHandle());
    }
    POSTGRES.stop();
  }

  @Test
  void isAskedWhetherItLives() throws IOException {
    assertThat(dockerfile())
        .contains("USER 1001:0", "HEALTHCHECK ", "/health/live")
        .doesNotContain("/health/ready");
  }

  @Test
  void bearsTheVersionOfTheProject() throws IOException {
    var pom = Files.readString(Home.project().resolve("pom.xml"));
    var version = Pattern.compile("<version>(.*)</version>").matcher(pom);
    assertThat(version.find()).isTrue();
    assertThat(dockerfile())
        .contains("image.version=\"" + version.group(1) + "\"")
        .doesNotContain(":latest");
  }

  /** The folders are another user's, of the same group. */
  @Test
  void runsAsAnyoneAndWritesNothingElse() throws IOException {
    assumeTrue(CONFINED, "users and mounts are for root alone");
    assertThat(Files.getAttribute(HOME.output().resolve("keystore-password"), "unix:uid"))
        .isEqualTo(ReadOnlyRoot.USER);
    assertThat(console()).noneMatch(line -> line.contains("Read-only file system"));
  }

  /** The last, since nothing is left after it. */
  @Test
  @Order(Integer.MAX_VALUE)
  void isNotReadyForAWhileBeforeItStops() {
    server.destroy();

    assertTrue(Poll.until(() -> status("/health/ready") == 503, START), "not ready");
    assertThat(status("/health/live")).isEqualTo(200);
    assertThat(Processes.gone(server.toHandle(), START)).isTrue();
  }

  private static int status(String path) {
    var address = URI.create("http://localhost:" + PORT + path);
    try {
      return HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
          .statusCode();
    } catch (IOException closed) {
      return -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  @Test
  void saysInJsonWhatItDoes() throws IOException {
    assertThat(console())
        .filteredOn(line -> !line.isEmpty() && !line.startsWith("{"))
        .as("what is said before the server is there")
        .allMatch(line -> line.startsWith("Launching ") || line.startsWith("OpenJDK "));
    assertThat(console())
        .anyMatch(line -> line.contains("\"message\":\"The schema is at version"))
        .noneMatch(line -> line.contains("SLF4J") || line.contains("Log4j"));
  }

  @Test
  void putsTheIdsOfARunInFieldsOfTheirOwn() throws Exception {
    var bom = field("id", send("/api/boms", "text/csv", "MPN,Quantity\nLM358DR,1\n"));
    var run = field("run_id", send("/api/boms/" + bom + "/enrich", "application/json", "{}"));

    assertTrue(
        Poll.until(
            () ->
                console().stream()
                    .filter(line -> line.contains(" completed after "))
                    .anyMatch(
                        line ->
                            line.contains("\"ext_run_id\":\"" + run + "\"")
                                && line.contains("\"ext_bom_id\":\"" + bom + "\"")),
            START));
  }

  @Test
  void takesOtherLevelsWhileItRuns() throws IOException {
    var file = HOME.server().resolve("variables/LOG_LEVELS");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "org.bomstream.relay.*=fine\n");

    assertTrue(
        Poll.until(
            () -> console().stream().anyMatch(line -> line.contains("org.bomstream.relay.*=fine")),
            START));
  }

  @Test
  void takesAnotherKeyWhileItRuns() throws Exception {
    var before = certificate();
    var renewed = HOME.folder().resolve("new.p12");
    var made =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/keytool").toString(),
                "-genkeypair",
                "-alias",
                "default",
                "-keyalg",
                "EC",
                "-dname",
                "CN=renewed",
                "-storetype",
                "PKCS12",
                "-storepass:file",
                HOME.output().resolve("keystore-password").toString(),
                "-keystore",
                renewed.toString())
            .inheritIO()
            .start();
    assertThat(made.waitFor()).isZero();

    Files.move(renewed, HOME.keys(), StandardCopyOption.ATOMIC_MOVE);

    assertThat(before).doesNotContain("CN=renewed");
    assertTrue(Poll.until(() -> certificate().contains("CN=renewed"), START));
  }

  private static String certificate() {
    try (var fresh = HttpClient.newBuilder().sslContext(AnyCertificate.believed()).build()) {
      var address = URI.create("https://127.0.0.1:" + HTTPS_PORT + "/health/live");
      var answer = fresh.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
      var certificates = answer.sslSession().orElseThrow().getPeerCertificates();
      return ((X509Certificate) certificates[0]).getSubjectX500Principal().getName();
    } catch (IOException e) {
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }

  private static String send(String path, String type, String body) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + PORT + path))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body));
    if (!path.equals(TOKEN)) {
      var form = "grant_type=password&username=alice&password=of+the+tests";
      var token = field("access_token", send(TOKEN, "application/x-www-form-urlencoded", form));
      request.header("Authorization", "Bearer " + token);
    }
    return HTTP.send(request.build(), BodyHandlers.ofString()).body();
  }

  private static String field(String name, String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return reader.readObject().getString(name);
    }
  }

  private static List<String> console() {
    try {
      return Files.readAllLines(HOME.folder().resolve("console.log"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Process launch() throws IOException {
    var writable =
        Stream.of(HOME.output(), HOME.logs(), TEMPORARY).map(ReadOnlyRoot::folder).toList();
    var command = Dockerfile.command(HOME);
    var builder =
        new ProcessBuilder(CONFINED ? ReadOnlyRoot.around(command, writable) : command)
            .redirectErrorStream(true)
            .redirectOutput(HOME.folder().resolve("console.log").toFile());
    builder.environment().putAll(Dockerfile.environment(HOME));
    builder.environment().putAll(environment());
    return builder.start();
  }

  /** What whoever runs the image sets. */
  private static Map<String, String> environment() throws IOException {
    return Map.ofEntries(
        Map.entry("DATABASE_URL_FILE", secret("database", POSTGRES.jdbcUrl())),
        Map.entry("DATABASE_USER", PostgresProcess.USER),
        Map.entry("DEV_LOGIN", "true"),
        Map.entry("DEV_PASSWORD_FILE", secret("password", "of the tests")),
        Map.entry("LOG_FORMAT", "json"),
        Map.entry("HTTP_PORT", Integer.toString(PORT)),
        Map.entry("HTTPS_PORT", Integer.toString(HTTPS_PORT)),
        Map.entry("ADMIN_PORT", Integer.toString(Ports.free())),
        Map.entry("JVM_ARGS", "-Djava.io.tmpdir=" + TEMPORARY),
        Map.entry("WLP_USER_DIR", HOME.usr().toString()),
        Map.entry("JAVA_HOME", System.getProperty("java.home")));
  }

  private static String secret(String name, String value) throws IOException {
    return Files.writeString(HOME.folder().resolve(name), value + "\n").toString();
  }

  private static String dockerfile() throws IOException {
    return Files.readString(Home.project().resolve("Dockerfile"));
  }
}
