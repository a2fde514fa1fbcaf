package org.bomstream.chaos.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What goes wrong with suppliers, as a script that the simulator plays. */
enum SourceFault {
  THROTTLE("", "throttled all 0.1 retry_after=1", "throttled mouser 0.1 retry_after=-1"),
  QUOTA("", "quota_used_up mouser 1 from=2 until=18"),
  OUTAGE("", "unreachable mouser 1 from=2 until=14", "unavailable element14 0.3 until=12"),
  SLOW("", "latency all 1 millis=500 jitter_millis=1000", "hang digikey 0.01 millis=30000"),
  REFUSED("", "refused digikey 1 from=2 until=12", "token_expired digikey 0.2 until=2"),
  DISAGREEING(
      "", "contradictory all 0.3", "wrong_part digikey 0.2", "near_part tme 0.2", "localised all 0.2"),
  TORN(
      "",
      "truncated all 0.05",
      "broken all 0.05",
      "html all 0.03",
      "wrong_types element14 0.03",
      "left_out all 0.2",
      "reordered all 0.3"),
  KILLED("kill", "latency all 1 millis=100 jitter_millis=200"),
  STORM(
      "kill",
      "latency all 1 millis=50 jitter_millis=500",
      "throttled all 0.05 retry_after=2",
      "quota_used_up mouser 1 from=8 until=20",
      "unavailable tme 0.2 until=15",
      "broken all 0.03",
      "left_out all 0.1",
      "contradictory all 0.2");

  /** Of the names that options have. */
  static final String PREFIX = "source-";

  /** Times and shares are up to so much longer or larger than they stand here. */
  private static final double DRAWN = 0.5;

  private final boolean kills;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> faults;

  SourceFault(String node, String... faults) {
    this.kills = !node.isEmpty();
    this.faults = List.of(faults);
  }

  /** As options call it, such as {@code source-throttle}. */
  String option() {
    return PREFIX + name().toLowerCase(Locale.ROOT);
  }

  /**
   * The ones that an option names.
   *
   * @throws IllegalArgumentException with a line for the person who gave it
   */
  static List<SourceFault> named(String names) {
    return Stream.of(names.split(",")).map(String::strip).flatMap(SourceFault::of).toList();
  }

  private static Stream<SourceFault> of(String name) {
    if (name.equals(PREFIX + "all")) {
      return Arrays.stream(values());
    }
    return Stream.of(
        Arrays.stream(values())
            .filter(fault -> fault.option().equals(name))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "no fault of suppliers is called \"%s\"; there are: %sall, %s"
                            .formatted(
                                name,
                                PREFIX,
                                Arrays.stream(values())
                                    .map(SourceFault::option)
                                    .collect(Collectors.joining(", "))))));
  }

  /** Whether a node is killed in the middle. */
  boolean kills() {
    return kills;
  }

  /** Whether a key is refused: what nobody else knows fails then. */
  boolean refuses() {
    return this == REFUSED;
  }

  /** Its faults for a script, with times and shares drawn anew. */
  String script(Random random) {
    return faults.stream()
        .map(fault -> json(fault.split(" "), 1 + DRAWN * random.nextDouble()))
        .collect(Collectors.joining(",\n"));
  }

  private static String json(String[] words, double factor) {
    var share = Double.parseDouble(words[2]);
    var json = new StringBuilder();
    json.append(
        String.format(
            Locale.ROOT,
            "{\"fault\": \"%s\", \"supplier\": \"%s\", \"share\": %.3f",
            words[0],
            words[1],
            share < 1 ? share * factor : 1));
    for (var i = 3; i < words.length; i++) {
      var detail = words[i].split("=");
      json.append(
          detail[0].equals("until")
              ? String.format(Locale.ROOT, ", \"until\": %.1f", factor * Integer.parseInt(detail[1]))
              : ", \"%s\": %s".formatted(detail[0], detail[1]));
    }
    return json.append('}').toString();
  }
}
