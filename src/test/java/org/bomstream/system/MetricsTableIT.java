package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bomstream.launch.Bomstream;
import org.junit.jupiter.api.Test;

/** What a monitor is shown, as opposed to the table of it. */
class MetricsTableIT {
  private static final Path TABLE = Path.of("src/docs/monitoring.md");

  /** Name, type, unit, labels. */
  private static final Pattern ROW =
      Pattern.compile(
          "(?m)^\\| `(bomstream_\\w+)` \\| (\\w+) \\| (\\w*) ?\\| ([^|]*)\\| (.*) \\|$");

  private static final Pattern TYPE = Pattern.compile("(?m)^# TYPE (bomstream_\\w+) (\\w+)$");
  private static final Pattern LABEL = Pattern.compile("(\\w+)=\"[^\"]*\"");

  /** The runtime's own, and a bucket's bound. */
  private static final Set<String> GIVEN = Set.of("mp_scope", "le");

  /** What the table says of those that are not there without them. */
  private static final String SUPPLIERS = "With suppliers";

  private final String shown =
      Api.send(HttpRequest.newBuilder(Bomstream.shared().address("/metrics"))).body();

  /** A metric's type, unit and labels. */
  private record Kind(String type, String unit, Set<String> labels) {
    static Kind of(String name, String type, Set<String> labels) {
      return new Kind(type, name.replaceAll(".*_(seconds|bytes)$|.*", "$1"), labels);
    }
  }

  /** From the start, whatever has happened yet: rates begin at 0. */
  @Test
  void areThoseOfTheTable() throws IOException {
    assertThat(shown()).isEqualTo(table());
  }

  @Test
  void addUpOverNodes() {
    assertThat(shown.lines().filter(line -> line.startsWith("bomstream_")))
        .noneMatch(line -> line.contains("quantile="));
    assertThat(shown().keySet().stream().filter(name -> name.endsWith("_seconds")))
        .hasSizeGreaterThan(4)
        .allSatisfy(
            name ->
                assertThat(shown).containsAnyOf(name + "_bucket{", "# TYPE " + name + " gauge"));
  }

  /** Without those that only suppliers have. */
  private static Map<String, Kind> table() throws IOException {
    var rows = ROW.matcher(Files.readString(TABLE)).results().toList();
    assertThat(rows).hasSizeGreaterThan(20);
    return rows.stream()
        .filter(row -> !row.group(5).startsWith(SUPPLIERS))
        .collect(
            Collectors.toMap(
                row -> row.group(1),
                row -> new Kind(row.group(2), row.group(3), words(row.group(4))),
                (one, _) -> one,
                TreeMap::new));
  }

  private static Set<String> words(String cell) {
    return Arrays.stream(cell.split("[`, ]+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** But for the greatest of late, which comes with a histogram. */
  private Map<String, Kind> shown() {
    return TYPE.matcher(shown)
        .results()
        .filter(type -> !type.group(1).endsWith("_max"))
        .collect(
            Collectors.toMap(
                type -> type.group(1),
                type -> Kind.of(type.group(1), type.group(2), labels(type.group(1))),
                (one, _) -> one,
                TreeMap::new));
  }

  private Set<String> labels(String name) {
    return shown
        .lines()
        .filter(line -> line.matches(name + "(_bucket|_sum|_count)?[{ ].*"))
        .flatMap(MetricsTableIT::labelsOf)
        .filter(label -> !GIVEN.contains(label))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> labelsOf(String line) {
    return LABEL.matcher(line).results().map(label -> label.group(1)).toList().stream();
  }
}
