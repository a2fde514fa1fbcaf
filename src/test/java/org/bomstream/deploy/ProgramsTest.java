package org.bomstream.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.bomstream.Installed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether the programs themselves take the files that are written for them. */
class ProgramsTest {
  private static final Map<String, String> ADDRESSES =
      Map.of("PROXY", "127.0.0.1:20080", "ONE", "127.0.0.1:20081", "OTHER", "127.0.0.1:20082");

  @Test
  void haproxyTakesItsConfiguration() {
    var ended =
        Installed.run(
            ADDRESSES, Installed.program("haproxy"), "-c", "-f", path("proxy/haproxy.cfg"));

    assertThat(ended.words()).doesNotContain("WARNING", "ALERT");
    assertThat(ended.status()).isZero();
  }

  @Test
  void systemdTakesTheUnit() {
    var ended =
        Installed.run(
            Map.of(),
            Installed.program("systemd-analyze"),
            "verify",
            "--man=no",
            path("systemd/bomstream.service"));

    assertThat(ended.words()).isEmpty();
    assertThat(ended.status()).isZero();
  }

  @Test
  void prometheusTakesItsConfiguration() {
    promtool("check", "config", path("monitoring/prometheus.yaml"));
  }

  @Test
  void alertsComeWhenTheyAreDue() {
    promtool("check", "rules", path("monitoring/alerts.yaml"));
    promtool("test", "rules", path("monitoring/alerts_test.yaml"));
  }

  /** As rules, with what Grafana and people put into them. */
  @Test
  void dashboardAsksWhatPrometheusUnderstands(@TempDir Path folder) throws IOException {
    var rules = new StringBuilder("groups:\n  - name: dashboard\n    rules:\n");
    Stream.concat(Dashboard.expressions(), AskedMetrics.autoscaler())
        .map(expression -> expression.replace("$__rate_interval", "5m").replace("$instance", ".*"))
        .map(expression -> expression.replace("'", "''"))
        .map("      - record: asked\n        expr: '%s'\n"::formatted)
        .forEach(rules::append);

    promtool("check", "rules", Files.writeString(folder.resolve("asked.yaml"), rules).toString());
  }

  private static void promtool(String verb, String what, String file) {
    var ended = Installed.run(Map.of(), Installed.program("promtool"), verb, what, file);

    assertThat(ended.status()).as(ended.words()).isZero();
  }

  private static String path(String name) {
    return DeployFiles.file(name).toString();
  }
}
