package org.bomstream.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MisspellingTest {

  @Test
  void namesWhatIsMeant() {
    assertThat(Misspelling.all(List.of("RUN_PER_NODE", "REDIS_URI", "JWT_SECRETFILE")))
        .containsExactly(
            new Misspelling("JWT_SECRETFILE", "JWT_SECRET_FILE"),
            new Misspelling("REDIS_URI", "REDIS_URL"),
            new Misspelling("RUN_PER_NODE", "RUNS_PER_NODE"));
  }

  @Test
  void namesWhatOneWordMeans() {
    assertThat(Misspelling.all(List.of("SOURCE", "THREAD", "redis_url")))
        .containsExactly(
            new Misspelling("SOURCE", "SOURCES"),
            new Misspelling("THREAD", "THREADS"),
            new Misspelling("redis_url", "REDIS_URL"));
  }

  @Test
  void leavesOthersAlone() {
    assertThat(
            Misspelling.all(
                List.of(
                    "RUNS_PER_NODE",
                    "JWT_SECRET_FILE",
                    "PATH",
                    "HOME",
                    "HOST",
                    "keystore_password",
                    "http_proxy",
                    "JAVA_HOME",
                    "LOG_DIR",
                    "HTTP_PROXY",
                    "POSTGRES_PORT",
                    "REDIS_PORT",
                    "WLP_USER_DIR")))
        .isEmpty();
  }
}
