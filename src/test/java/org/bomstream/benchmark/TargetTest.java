package org.bomstream.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetTest {
  private static final URI REDIS = URI.create("redis://there:6380");

  @TempDir Path project;

  @Test
  void isTheServerThatRunsFromThisFolder() throws IOException {
    Files.createDirectory(project.resolve(".data"));
    Files.writeString(
        project.resolve(".data/running.properties"),
        "address=http\\://localhost\\:27299\nredis=redis\\://there\\:6380\n");
    var target = Target.of(Map.of("BENCHMARK_TOKEN", "token"), project);
    assertThat(target.server()).isEqualTo(URI.create("http://localhost:27299"));
    assertThat(target.redis()).isEqualTo(REDIS);
  }

  @Test
  void isTheServerThatTheEnvironmentNames() {
    var target = Target.of(environment("http://there:80"), project);
    assertThat(target.server()).isEqualTo(URI.create("http://there:80"));
    assertThat(target.redis()).isEqualTo(REDIS);
    assertThat(target.account().token()).isEqualTo("token");
  }

  @Test
  void wantsARedis() {
    assertThatThrownBy(() -> Target.of(Map.of("BENCHMARK_TOKEN", "token"), project))
        .isInstanceOf(BenchmarkFailed.class)
        .hasMessageContaining("REDIS_URL");
  }

  @Test
  void wantsPlainHttpAndAPort() {
    for (var address : new String[] {"https://there:443", "http://there"}) {
      assertThatThrownBy(() -> Target.of(environment(address), project))
          .isInstanceOf(BenchmarkFailed.class)
          .hasMessageContaining(address);
    }
  }

  private static Map<String, String> environment(String address) {
    return Map.of(
        "BENCHMARK_URL", address, "REDIS_URL", REDIS.toString(), "BENCHMARK_TOKEN", "token");
  }
}
