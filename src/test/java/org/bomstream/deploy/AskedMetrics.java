package org.bomstream.deploy;

import static org.bomstream.deploy.DeployFiles.list;
import static org.bomstream.deploy.DeployFiles.word;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures that rules, dashboard and autoscaler ask for, as opposed to those that there are. */
public final class AskedMetrics {
  /** Whoever asks says of which job. */
  private static final Pattern NAME = Pattern.compile("([A-Za-z_:][A-Za-z0-9_:]*)\\{");

  /** Prometheus' own. */
  private static final String UP = "up";

  private AskedMetrics() {}

  public static SortedSet<String> all() {
    return Stream.of(rules(), Dashboard.expressions(), autoscaler())
        .flatMap(expressions -> expressions)
        .flatMap(expression -> NAME.matcher(expression).results())
        .map(name -> name.group(1))
        .filter(name -> !name.equals(UP))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> rules() {
    return Alerts.all().stream().map(alert -> word(alert, "expr"));
  }

  static Stream<String> autoscaler() {
    var scaled = DeployFiles.document("kubernetes/keda/scaled-object.yaml");
    return list(scaled, "spec", "triggers").stream()
        .map(trigger -> word(trigger, "metadata", "query"));
  }
}
