package org.bomstream.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.deploy.DeployFiles.list;
import static org.bomstream.deploy.DeployFiles.word;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each alert tells a person what to do, and has been seen to come and to stay away. */
class AlertsTest {
  static Stream<String> names() {
    return Alerts.all().stream().map(alert -> word(alert, "alert"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void hasEntryInRunbooks(String name) {
    var place = word(of(name), "annotations", "runbook").split("#");

    assertThat(place[1]).isEqualTo(name.toLowerCase(Locale.ROOT));
    assertThat(DeployFiles.text(Path.of(place[0])).lines()).contains("## " + name);
  }

  @Test
  void runbooksHaveNoOthers() {
    var headings =
        DeployFiles.text(Path.of("src/docs/operating/runbooks.md"))
            .lines()
            .filter(line -> line.startsWith("## "))
            .map(line -> line.substring(3))
            .toList();

    assertThat(headings).containsExactlyElementsOf(names().toList());
  }

  @ParameterizedTest
  @MethodSource("names")
  void isTried(String name) {
    var tries =
        list(DeployFiles.document("monitoring/alerts_test.yaml"), "tests").stream()
            .flatMap(test -> list(test, "alert_rule_test").stream())
            .filter(one -> word(one, "alertname").equals(name))
            .toList();

    assertThat(tries).anyMatch(one -> !expected(one).isEmpty());
  }

  private static List<?> expected(Object one) {
    return list(one, "exp_alerts");
  }

  @ParameterizedTest
  @MethodSource("names")
  void saysHowBadItIs(String name) {
    assertThat(word(of(name), "labels", "severity")).isIn("warning", "critical");
    assertThat(word(of(name), "annotations", "summary")).isNotEqualTo("null");
  }

  private static Object of(String name) {
    return Alerts.all().stream()
        .filter(alert -> word(alert, "alert").equals(name))
        .findFirst()
        .orElseThrow();
  }
}
