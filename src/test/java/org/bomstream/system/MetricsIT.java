package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bomstream.deploy.AskedMetrics;
import org.bomstream.launch.Bomstream;
import org.junit.jupiter.api.Test;

/** What rules, dashboard and autoscaler ask for is what a node tells. */
class MetricsIT {
  private static final Pattern TOLD = Pattern.compile("(?m)^([A-Za-z_:][A-Za-z0-9_:]*)[{ ]");
  private static final Pattern DECLARED = Pattern.compile("\"(bomstream_[a-z_]+)\"");

  /** What Prometheus' words add to a figure's name. */
  private static final Pattern ENDING =
      Pattern.compile("(_total|_seconds(_bucket|_count|_sum|_max)?)$");

  private final Api alice = Api.as("alice", Bomstream.shared());

  @Test
  void areTold() {
    var bom = alice.upload(BomFiles.csv(1));
    alice.enrich(bom);
    try (var stream = alice.stream(bom)) {
      stream.awaitEnd();
    }
    var told = names(TOLD, alice.get("/metrics").body());
    // Some are there only where suppliers are asked.
    var later = declared();
    later.removeAll(told);
    told.forEach(name -> later.remove(bare(name)));

    assertThat(AskedMetrics.all())
        .hasSizeGreaterThan(20)
        .allMatch(name -> told.contains(name) || later.contains(bare(name)));
    assertThat(later)
        .containsOnly("bomstream_part_source_answers", "bomstream_part_source_quota_left");
  }

  private static String bare(String name) {
    return ENDING.matcher(name).replaceFirst("");
  }

  private static Set<String> names(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
  }

  private static Set<String> declared() {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(file -> names(DECLARED, text(file)).stream())
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
