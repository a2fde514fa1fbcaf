package org.bomstream.simulator.traffic;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.bomstream.simulator.catalogue.Shop;
import org.bomstream.simulator.json.Tree;
import org.jspecify.annotations.Nullable;

/**
 * How often a supplier lets itself be called. 0 is without bound.
 *
 * @param minute how long its minute is, which a script may shorten
 * @param day how long its day is, from the start of the count on; null for a real one
 * @param turn where a real day begins at midnight
 * @param parts in all
 */
public record Quotas(
    int perSecond,
    int perMinute,
    Duration minute,
    int perDay,
    @Nullable Duration day,
    ZoneId turn,
    int parts) {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final ZoneId US_CENTRAL = ZoneId.of("America/Chicago");

  /** What the supplier has published. */
  public static Quotas of(Shop shop) {
    return switch (shop) {
      case DIGIKEY -> new Quotas(0, 120, MINUTE, 1000, null, US_CENTRAL, 0);
      case MOUSER -> new Quotas(0, 30, MINUTE, 1000, null, ZoneOffset.UTC, 0);
      case ELEMENT14 -> new Quotas(2, 0, MINUTE, 1000, null, ZoneOffset.UTC, 0);
      case LCSC -> new Quotas(0, 200, MINUTE, 1000, null, ZoneOffset.UTC, 0);
      case NEXAR, TME, JLCPCB, OWN -> new Quotas(0, 0, MINUTE, 0, null, ZoneOffset.UTC, 0);
    };
  }

  /** With what a script says in the place of it. */
  public Quotas with(Tree script) {
    return new Quotas(
        script.integer("per_second", perSecond),
        script.integer("per_minute", perMinute),
        seconds(script, "minute_seconds", minute),
        script.integer("per_day", perDay),
        script.has("day_seconds") ? seconds(script, "day_seconds", MINUTE) : day,
        turn,
        script.integer("parts", parts));
  }

  private static Duration seconds(Tree script, String name, Duration otherwise) {
    return Duration.ofMillis((long) (1000 * script.number(name, otherwise.toMillis() / 1000.0)));
  }
}
