package org.bomstream.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.deploy.DeployFiles.list;
import static org.bomstream.deploy.DeployFiles.map;
import static org.bomstream.deploy.DeployFiles.word;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is given to Kubernetes: whether it is taken, hangs together, and asks for no more than it
 * needs.
 */
class ManifestsTest {
  private static final Pattern STOP_DELAY = Pattern.compile("ENV STOP_DELAY=(\\S+)");
  private static final Path DOCKERFILE = Path.of("Dockerfile");

  /** As the image says, nothing else. */
  private static final List<String> WRITTEN = List.of("/opt/ol/wlp/output", "/logs", "/tmp");

  private static final Path WEB = Path.of("src/main/webapp/WEB-INF/web.xml");

  static Stream<Path> files() {
    return DeployFiles.ending(".yaml", Manifests.FOLDER).stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void hasNoFieldThatKubernetesDoesNotKnow(Path file) {
    assertThat(DeployFiles.documents(file))
        .isNotEmpty()
        .allSatisfy(
            manifest -> assertThat(Kinds.faults(file.toString(), manifest)).as("faults").isEmpty());
  }

  /** The check itself: it looks into what is within, and at the kinds of values. */
  @Test
  void wouldFindWhatIsWrong() {
    var text = DeployFiles.text(Manifests.FOLDER.resolve("deployment.yaml"));

    assertThat(faultsOf(text)).isEmpty();
    assertThat(faultsOf(text.replace("readOnlyRootFilesystem", "readonlyRootFilesystem")))
        .isNotEmpty();
    assertThat(faultsOf(text.replace("httpGet:", "httpget:"))).isNotEmpty();
    assertThat(faultsOf(text.replace("periodSeconds: 10", "periodSeconds: ten"))).isNotEmpty();
    assertThat(faultsOf(text.replace("drop: [\"ALL\"]", "drop: ALL"))).isNotEmpty();
  }

  private static List<String> faultsOf(String text) {
    return Kinds.faults("changed", new org.yaml.snakeyaml.Yaml().<Map<?, ?>>load(text));
  }

  /** Each file is named by the kustomization of its folder, and each named one is there. */
  @Test
  void isNamedByItsKustomization() {
    var kustomizations =
        files().filter(file -> file.endsWith("kustomization.yaml")).collect(Collectors.toList());

    assertThat(kustomizations).hasSize(3).allSatisfy(ManifestsTest::assertNamesItsFolder);
  }

  private static void assertNamesItsFolder(Path kustomization) {
    var folder = kustomization.getParent();
    var named = names(list(DeployFiles.documents(kustomization).getFirst(), "resources"));
    var there =
        files()
            .filter(file -> file.getParent().equals(folder) && !file.equals(kustomization))
            .map(file -> file.getFileName().toString())
            .toList();
    assertThat(named).containsExactlyInAnyOrderElementsOf(there);
  }

  /** Its command, its folders and how long it waits are the image's. */
  @Test
  void leavesToTheImageWhatIsItsOwn() {
    assertThat(Manifests.container().keySet().stream().map(String::valueOf))
        .doesNotContain("command", "args", "lifecycle");
    for (String folder : WRITTEN) {
      assertThat(DeployFiles.text(DOCKERFILE)).contains("--tmpfs " + folder);
    }
  }

  @Test
  void asksForHealthThatIsThere() {
    var paths =
        Stream.concat(
                Stream.of("startupProbe", "readinessProbe", "livenessProbe")
                    .map(probe -> word(Manifests.container(), probe, "httpGet", "path")),
                Stream.of("startup", "readiness", "liveness")
                    .map(
                        probe ->
                            word(
                                Manifests.ofOperator(),
                                "spec",
                                "probes",
                                probe,
                                "httpGet",
                                "path")))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(paths).containsExactly("/health/live", "/health/ready", "/health/started");
    assertThat(DeployFiles.text(WEB)).contains("<url-pattern>/health/*</url-pattern>");
  }

  @Test
  void hasTimeToSendStreamsAway() {
    var pod = map(Manifests.deployment(), "spec", "template", "spec");
    var delay = STOP_DELAY.matcher(DeployFiles.text(DOCKERFILE));

    assertThat(delay.find()).isTrue();
    // Drain takes up to 15 s, and 2 for the last words.
    assertThat(Duration.parse(delay.group(1)).plusSeconds(17)).isLessThan(Duration.ofSeconds(30));
    assertThat(pod.get("terminationGracePeriodSeconds")).isEqualTo(30);
  }

  @Test
  void mayDoNothingButItsWork() {
    for (Map<?, ?> context :
        List.of(
            map(Manifests.container(), "securityContext"),
            map(Manifests.ofOperator(), "spec", "securityContext"))) {
      assertThat(context.get("allowPrivilegeEscalation")).isEqualTo(false);
      assertThat(context.get("readOnlyRootFilesystem")).isEqualTo(true);
      assertThat(names(list(context, "capabilities", "drop"))).containsExactly("ALL");
      assertThat(context.get("runAsUser")).as("any user will do").isNull();
    }
  }

  /** What is mounted is declared, and secrets are read where they are mounted. */
  @Test
  void mountsWhatItDeclares() {
    assertMounts(Manifests.container(), map(Manifests.deployment(), "spec", "template", "spec"));
    var operator = map(Manifests.ofOperator(), "spec");
    assertMounts(operator, operator);
  }

  private static void assertMounts(Map<?, ?> container, Map<?, ?> pod) {
    var volumes = byName(list(pod, "volumes"), "name");
    var mounts = byName(list(container, "volumeMounts"), "mountPath");
    assertThat(mounts.values().stream().map(mount -> word(mount, "name")))
        .containsOnly(volumes.keySet().toArray(String[]::new));
    assertThat(mounts.keySet()).containsAll(WRITTEN);
    assertThat(list(container, "env"))
        .filteredOn(variable -> word(variable, "name").endsWith("_FILE"))
        .isNotEmpty()
        .allMatch(variable -> mounts.containsKey(folder(word(variable, "value"))));
  }

  private static String folder(String file) {
    return String.valueOf(Path.of(file).getParent());
  }

  private static Map<String, Object> byName(List<?> all, String name) {
    Map<String, Object> found = new HashMap<>();
    all.forEach(each -> found.put(word(each, name), each));
    return found;
  }

  /** Services, budgets and policies are about the pods that there are. */
  @Test
  void selectsItsPods() {
    var labels = map(Manifests.deployment(), "spec", "template", "metadata", "labels");

    assertThat(map(Manifests.deployment(), "spec", "selector", "matchLabels")).isEqualTo(labels);
    assertThat(map(named("service"), "spec", "selector")).isEqualTo(labels);
    assertThat(map(named("disruption-budget"), "spec", "selector", "matchLabels"))
        .isEqualTo(labels);
    assertThat(map(named("network-policy"), "spec", "podSelector", "matchLabels"))
        .isEqualTo(labels);
    assertThat(map(named("prometheus/pod-monitor"), "spec", "selector", "matchLabels"))
        .isEqualTo(labels);
    assertThat(word(named("keda/scaled-object"), "spec", "scaleTargetRef", "name"))
        .isEqualTo(word(Manifests.deployment(), "metadata", "name"));
  }

  private static Map<?, ?> named(String name) {
    return DeployFiles.document("kubernetes/" + name + ".yaml");
  }

  private static List<String> names(List<?> all) {
    return all.stream().map(String::valueOf).toList();
  }
}
