package org.bomstream.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.deploy.DeployFiles.list;
import static org.bomstream.deploy.DeployFiles.map;
import static org.bomstream.deploy.Shape.FLAG;
import static org.bomstream.deploy.Shape.LABELS;
import static org.bomstream.deploy.Shape.NUMBER;
import static org.bomstream.deploy.Shape.TEXT;
import static org.bomstream.deploy.Shape.TEXTS;
import static org.bomstream.deploy.Shape.each;
import static org.bomstream.deploy.Shape.either;
import static org.bomstream.deploy.Shape.members;
import static org.bomstream.deploy.Shape.object;
import static org.bomstream.deploy.Shape.word;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether compose.yaml is what the Compose specification takes, as far as we use it. */
class ComposeTest {
  private static final Shape SERVICE =
      object(
          "image!", TEXT,
          "build", object("context!", TEXT),
          "command", TEXTS,
          "hostname", TEXT,
          "depends_on", members(object("condition!", word("service_healthy"))),
          "environment", LABELS,
          "secrets", TEXTS,
          "networks", either(TEXTS, members(object("ipv4_address", TEXT))),
          "ports", TEXTS,
          "volumes", TEXTS,
          "healthcheck",
              object("test!", TEXTS, "interval", TEXT, "timeout", TEXT, "retries", NUMBER),
          "stop_grace_period", TEXT,
          "ulimits", object("nofile", NUMBER),
          "mem_limit", TEXT,
          "restart", word("unless-stopped"));

  private static final Shape NETWORK =
      object("internal", FLAG, "ipam", object("config!", each(object("subnet!", TEXT))));

  private static final Shape FILE =
      object(
          "name!", TEXT,
          "x-node", SERVICE,
          "services!", members(SERVICE),
          "networks", members(either(NETWORK, (_, it) -> it == null ? List.of() : List.of("?"))),
          "volumes", members((_, it) -> it == null ? List.of() : List.of("volume: " + it)),
          "secrets", members(object("environment!", TEXT)));

  private final Map<?, ?> file = DeployFiles.document("compose.yaml");

  @Test
  void hasNoMemberThatComposeDoesNotKnow() {
    assertThat(FILE.faults("compose.yaml", file)).isEmpty();
  }

  @Test
  void namesWhatIsThere() {
    assertThat(services()).isNotEmpty().allSatisfy(this::assertNamesWhatIsThere);
  }

  private void assertNamesWhatIsThere(Map<?, ?> service) {
    assertThat(names(map(file, "services"))).containsAll(names(map(service, "depends_on")));
    assertThat(names(map(file, "secrets"))).containsAll(names(list(service, "secrets")));
    assertThat(names(map(file, "networks")))
        .containsAll(names(list(service, "networks")))
        .containsAll(names(map(service, "networks")));
  }

  @Test
  void mountsWhatIsThere() {
    assertThat(services().flatMap(service -> list(service, "volumes").stream()))
        .isNotEmpty()
        .allSatisfy(volume -> assertIsThere(String.valueOf(volume).split(":")[0]));
  }

  private void assertIsThere(String source) {
    if (source.startsWith(".")) {
      assertThat(DeployFiles.file(source)).isRegularFile();
    } else {
      assertThat(names(map(file, "volumes"))).contains(source);
    }
  }

  /** Where nobody else is: each password is asked for, and none stands in the file. */
  @Test
  void isOfThisMachineAlone() {
    assertThat(services().flatMap(service -> list(service, "ports").stream()))
        .isNotEmpty()
        .allMatch(port -> String.valueOf(port).startsWith("127.0.0.1:"));
    assertThat(services().flatMap(service -> map(service, "environment").entrySet().stream()))
        .filteredOn(entry -> String.valueOf(entry.getKey()).endsWith("PASSWORD"))
        .isNotEmpty()
        .allMatch(entry -> String.valueOf(entry.getValue()).matches("\\$\\{[A-Z_]+:\\?.*}"));
  }

  private Stream<Map<?, ?>> services() {
    return map(file, "services").values().stream().map(Map.class::cast);
  }

  private static List<String> names(Map<?, ?> members) {
    return members.keySet().stream().map(String::valueOf).toList();
  }

  private static List<String> names(List<?> all) {
    return all.stream().map(String::valueOf).toList();
  }
}
