package org.bomstream.benchmark;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The server to be measured.
 *
 * @param server such as {@code http://localhost:27200}
 * @param redis the one that the server listens to
 */
record Target(URI server, URI redis, Account account) {
  private static final String USER = "alice";

  Target {
    if (!"http".equals(server.getScheme()) || server.getPort() < 0) {
      throw new BenchmarkFailed("not an address such as http://localhost:27200: " + server);
    }
  }

  /**
   * What the environment names; else what {@code ./mvnw} has noted of the server that it runs.
   *
   * @param project its folder
   */
  static Target of(Map<String, String> environment, Path project) {
    var noted = noted(project);
    var server =
        URI.create(
            environment.getOrDefault(
                "BENCHMARK_URL", noted.getProperty("address", "http://localhost:27200")));
    var redis =
        Optional.ofNullable(environment.getOrDefault("REDIS_URL", noted.getProperty("redis")))
            .orElseThrow(
                () ->
                    new BenchmarkFailed(
                        "name the server's Redis: REDIS_URL=redis://localhost:6379"));
    var token = Optional.ofNullable(environment.get("BENCHMARK_TOKEN"));
    var password = environment.getOrDefault("DEV_PASSWORD", "bomstream");
    return new Target(
        server,
        URI.create(redis),
        token
            .map(known -> new Account(server, known))
            .orElseGet(() -> Account.of(server, USER, password)));
  }

  private static Properties noted(Path project) {
    var noted = new Properties();
    var file = project.resolve(".data/running.properties");
    if (Files.exists(file)) {
      try (var reader = Files.newBufferedReader(file)) {
        noted.load(reader);
      } catch (IOException e) {
        throw new BenchmarkFailed("cannot read " + file, e);
      }
    }
    return noted;
  }

  Optional<LocalProcess> serverProcess() {
    return process(server);
  }

  Optional<LocalProcess> redisProcess() {
    return process(redis);
  }

  /** Seen only where it runs on this machine. */
  private static Optional<LocalProcess> process(URI address) {
    var host = new InetSocketAddress(address.getHost(), address.getPort()).getAddress();
    return host != null && host.isLoopbackAddress()
        ? LocalProcess.listeningOn(address.getPort())
        : Optional.empty();
  }
}
