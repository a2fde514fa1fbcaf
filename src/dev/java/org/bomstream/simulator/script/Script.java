package org.bomstream.simulator.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bomstream.simulator.catalogue.Shop;
import org.bomstream.simulator.json.Json;
import org.bomstream.simulator.json.Tree;
import org.bomstream.simulator.traffic.Quotas;

/**
 * Faults and quotas, from one moment on: {@code {"quotas": [{"supplier": "mouser", "per_minute":
 * 6}], "faults": [{"supplier": "tme", "fault": "html", "calls": 3}]}}.
 */
public final class Script {
  private static final Duration FOREVER = Duration.ofDays(365);
  private static final Set<String> MEMBERS = Set.of("quotas", "faults");
  private static final Set<String> QUOTAS =
      Set.of(
          "supplier",
          "per_second",
          "per_minute",
          "minute_seconds",
          "per_day",
          "day_seconds",
          "parts");

  private final Tree text;
  private final List<Fault> faults;
  private final Instant begun;

  private Script(Tree text, Instant begun) {
    this.text = text;
    this.begun = begun;
    this.faults = text.trees("faults").stream().map(Fault::of).toList();
  }

  /**
   * What a text asks for.
   *
   * @throws IllegalArgumentException saying what in it is wrong
   */
  public static Script of(String text, Instant begun) {
    var tree = Json.tree(text);
    tree.members().keySet().forEach(name -> require(MEMBERS, name, "a script"));
    for (var quotas : tree.trees("quotas")) {
      quotas.members().keySet().forEach(name -> require(QUOTAS, name, "a quota"));
      Fault.shops(quotas.text("supplier").orElse("all"));
    }
    return new Script(tree, begun);
  }

  private static void require(Set<String> known, String name, String what) {
    if (!known.contains(name)) {
      throw new IllegalArgumentException("%s has no \"%s\"".formatted(what, name));
    }
  }

  /** A file's text. */
  public static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  /** The supplier's quotas, as published where the script says nothing else. */
  public Quotas quotas(Shop shop) {
    var quotas = Quotas.of(shop);
    for (var each : text.trees("quotas")) {
      if (Fault.shops(each.text("supplier").orElse("all")).contains(shop)) {
        quotas = quotas.with(each);
      }
    }
    return quotas;
  }

  /** What befalls the supplier's next call, which is counted. */
  public Plan nextCall(Shop shop, Instant now) {
    return new Plan(
        on(shop, Kind.Level.CALL, now).filter(fault -> fault.meetsCall(shop)).toList(),
        on(shop, Kind.Level.PART, now).toList());
  }

  /** What befalls all calls of the supplier, those for tokens too; counts nothing. */
  public Plan anyCall(Shop shop, Instant now) {
    return new Plan(
        on(shop, Kind.Level.CALL, now).filter(fault -> fault.kind().befallsTokens()).toList(),
        List.of());
  }

  private Stream<Fault> on(Shop shop, Kind.Level level, Instant now) {
    var time = Duration.between(begun, now);
    return faults.stream()
        .filter(fault -> fault.kind().level() == level)
        .filter(fault -> fault.befalls(shop) && fault.isOnAt(time));
  }

  /** When the supplier's port is closed, as times after the script's beginning. */
  public List<Closure> closures(Shop shop) {
    return faults.stream()
        .filter(fault -> fault.kind() == Kind.UNREACHABLE && fault.befalls(shop))
        .map(fault -> new Closure(fault.from(), fault.until().orElse(FOREVER)))
        .toList();
  }

  /** How long until the fault ends, where the script says when. */
  public Optional<Duration> left(Fault fault, Instant now) {
    return fault.until().map(end -> Duration.between(now, begun.plus(end)));
  }

  /** A stretch of time in which nobody listens. */
  public record Closure(Duration from, Duration until) {}
}
