package org.bomstream.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.deploy.DeployFiles.list;
import static org.bomstream.deploy.DeployFiles.map;
import static org.bomstream.deploy.DeployFiles.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bomstream.settings.Settings;
import org.bomstream.settings.declared.Kind;
import org.bomstream.settings.declared.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is set for a program is something that it reads. */
class DeployedSettingsTest {
  /** What the runtime reads itself, and Java. */
  private static final Set<String> OF_THE_RUNTIME =
      Set.of(
          "LOG_DIR", "WLP_USER_DIR", "WLP_OUTPUT_DIR", "WLP_LOGGING_CONSOLE_LOGLEVEL", "JAVA_HOME");

  private static final Map<String, Set<String>> OF_OTHERS =
      Map.of(
          "proxy", Set.of("PROXY", "ONE", "OTHER"),
          "postgres", Set.of("POSTGRES_USER", "POSTGRES_DB", "POSTGRES_PASSWORD_FILE"),
          "redis", Set.of(),
          "keycloak",
              Set.of(
                  "KC_HOSTNAME",
                  "KC_DB",
                  "KC_BOOTSTRAP_ADMIN_USERNAME",
                  "KC_BOOTSTRAP_ADMIN_PASSWORD",
                  "DEMO_PASSWORD"));

  private static final Pattern LINE = Pattern.compile("(?m)^(?:Environment=)?([A-Z_]+)=(.+)$");

  private static final Map<String, Setting> SETTINGS =
      Settings.all().collect(Collectors.toMap(Setting::name, Function.identity()));

  /** What one file sets for a node. */
  record Node(String file, Map<String, String> variables) {
    @Override
    public String toString() {
      return file;
    }
  }

  static Stream<Node> nodes() {
    return Stream.of(ofCompose("one"), ofCompose("two"), ofKubernetes(), ofOperator(), ofSystemd());
  }

  private static Node ofCompose(String service) {
    var all = map(DeployFiles.document("compose.yaml"), "services", service, "environment");
    return new Node("compose.yaml: " + service, texts(all));
  }

  private static Node ofKubernetes() {
    Map<String, String> all = new HashMap<>();
    list(DeployFiles.document("kubernetes/kustomization.yaml"), "configMapGenerator").stream()
        .flatMap(generator -> list(generator, "literals").stream())
        .map(literal -> String.valueOf(literal).split("=", 2))
        .forEach(literal -> all.put(literal[0], literal[1]));
    all.putAll(env(list(Manifests.container(), "env")));
    return new Node("kubernetes", all);
  }

  private static Node ofOperator() {
    return new Node("openliberty", env(list(Manifests.ofOperator(), "spec", "env")));
  }

  private static Node ofSystemd() {
    Map<String, String> all = new HashMap<>();
    Stream.of("systemd/bomstream.env", "systemd/bomstream.service")
        .map(name -> DeployFiles.text(DeployFiles.file(name)))
        .flatMap(text -> LINE.matcher(text).results())
        .forEach(line -> all.put(line.group(1), line.group(2)));
    return new Node("systemd", all);
  }

  private static Map<String, String> env(List<?> variables) {
    return variables.stream()
        .collect(Collectors.toMap(each -> word(each, "name"), each -> word(each, "value")));
  }

  private static Map<String, String> texts(Map<?, ?> all) {
    return all.entrySet().stream()
        .collect(
            Collectors.toMap(
                entry -> String.valueOf(entry.getKey()),
                entry -> String.valueOf(entry.getValue())));
  }

  @ParameterizedTest
  @MethodSource("nodes")
  void areDeclaredAndAllowed(Node node) {
    assertThat(node.variables()).isNotEmpty();
    assertThat(node.variables()).allSatisfy(DeployedSettingsTest::assertIsSetting);
  }

  private static void assertIsSetting(String name, String value) {
    if (!OF_THE_RUNTIME.contains(name)) {
      var setting = Optional.ofNullable(SETTINGS.get(name.replaceFirst("_FILE$", "")));
      assertThat(setting).as(name).isPresent();
      assertThat(name.endsWith("_FILE") || setting.get().kind().allows(value))
          .as("%s=%s: %s is allowed", name, value, setting.get().kind().allowed())
          .isTrue();
    }
  }

  /** Neither in an image nor in a list of processes. */
  @ParameterizedTest
  @MethodSource("nodes")
  void secretsComeFromFiles(Node node) {
    assertThat(node.variables().keySet())
        .contains("DATABASE_PASSWORD_FILE")
        .noneMatch(DeployedSettingsTest::isSecret);
  }

  private static boolean isSecret(String name) {
    return SETTINGS.containsKey(name) && SETTINGS.get(name).kind() instanceof Kind.Secret;
  }

  /** All that a node cannot do without: whose tokens it takes, and from which proxy. */
  @ParameterizedTest
  @MethodSource("nodes")
  void nothingIsLeftOut(Node node) {
    assertThat(node.variables().keySet())
        .contains("DATABASE_URL", "JWT_ISSUER", "TRUSTED_PROXIES")
        .containsAnyOf("REDIS_URL", "REDIS_URL_FILE");
  }

  @Test
  void otherProgramsAreGivenWhatTheyRead() {
    var services = map(DeployFiles.document("compose.yaml"), "services");

    assertThat(OF_OTHERS)
        .allSatisfy(
            (service, known) ->
                assertThat(known)
                    .containsAll(texts(map(services, service, "environment")).keySet()));
    assertThat(services.keySet()).hasSize(OF_OTHERS.size() + 2);
    assertThat(DeployFiles.text(DeployFiles.file("proxy/haproxy.cfg")))
        .contains("\"${PROXY}\"", "\"${ONE}\"", "\"${OTHER}\"");
  }
}
