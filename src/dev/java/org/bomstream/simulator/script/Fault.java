package org.bomstream.simulator.script;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.bomstream.simulator.catalogue.Draw;
import org.bomstream.simulator.catalogue.Shop;
import org.bomstream.simulator.catalogue.Spelling;
import org.bomstream.simulator.json.Tree;

/** A fault of a script, with how often it was played. */
public final class Fault {
  private static final Set<String> COMMON =
      Set.of("supplier", "fault", "from", "until", "calls", "skip", "share", "number");
  private static final Set<String> DETAILS =
      Set.of(
          "millis", "jitter_millis", "retry_after", "status", "bytes_per_second", "bytes", "depth");

  private final Tree text;
  private final Kind kind;
  private final Set<Shop> shops;
  private final AtomicInteger met = new AtomicInteger();

  private Fault(Tree text) {
    this.text = text;
    kind = Kind.of(text.text("fault").orElse(""));
    shops = shops(text.text("supplier").orElse("all"));
  }

  /** As a script has it; says what is wrong with it. */
  static Fault of(Tree text) {
    for (var name : text.members().keySet()) {
      if (!COMMON.contains(name) && !DETAILS.contains(name)) {
        throw new IllegalArgumentException("a fault has no \"%s\"".formatted(name));
      }
    }
    return new Fault(text);
  }

  static Set<Shop> shops(String word) {
    if (word.equals("all")) {
      return EnumSet.allOf(Shop.class);
    }
    return Set.of(
        Shop.named(word)
            .orElseThrow(
                () -> new IllegalArgumentException("there is no supplier \"%s\"".formatted(word))));
  }

  public Kind kind() {
    return kind;
  }

  boolean befalls(Shop shop) {
    return shops.contains(shop);
  }

  /** After the script's beginning. */
  Duration from() {
    return seconds("from", 0).orElse(Duration.ZERO);
  }

  /** After the script's beginning; empty where it does not end. */
  Optional<Duration> until() {
    return seconds("until", -1);
  }

  boolean isOnAt(Duration time) {
    return time.compareTo(from()) >= 0 && until().map(end -> time.compareTo(end) < 0).orElse(true);
  }

  /** A number of the fault's own, such as {@code millis}. */
  public int detail(String name, int otherwise) {
    return text.integer(name, otherwise);
  }

  /** Whether the next call of a supplier gets it; counts the call. */
  boolean meetsCall(Shop shop) {
    var before = met.getAndIncrement();
    return isTurn(before)
        && Draw.of(kind.word(), shop.word(), Integer.toString(before)).chance(share(), "call");
  }

  /** Whether the part of that number gets it; counts only those that do. */
  public boolean meetsPart(Shop shop, String mpn) {
    var number = Spelling.number(mpn);
    return text.text("number").map(Spelling::number).map(number::equals).orElse(true)
        && Draw.of(kind.word(), shop.word(), number).chance(share(), "number")
        && isTurn(met.getAndIncrement());
  }

  private boolean isTurn(int before) {
    var skipped = text.integer("skip", 0);
    return before >= skipped && before - skipped < text.integer("calls", Integer.MAX_VALUE);
  }

  private double share() {
    return text.number("share", 1);
  }

  private Optional<Duration> seconds(String name, double otherwise) {
    var seconds = text.number(name, otherwise);
    return seconds < 0 ? Optional.empty() : Optional.of(Duration.ofMillis((long) (seconds * 1000)));
  }
}
