package org.bomstream.simulator.traffic;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One supplier's count of its calls, against its quotas. */
public final class Traffic {
  private final Clock clock;
  private Quotas quotas;
  private List<Window> windows;
  private Day day;
  private int parts;
  private int violations;

  public Traffic(Clock clock, Quotas quotas) {
    this.clock = clock;
    this.quotas = quotas;
    windows = windows(quotas);
    day = new Day(quotas, clock.instant());
  }

  /** Forgets all, and counts against these from now on. */
  public synchronized void begin(Quotas others) {
    quotas = others;
    windows = windows(others);
    day = new Day(others, clock.instant());
    parts = 0;
    violations = 0;
  }

  private static List<Window> windows(Quotas quotas) {
    return List.of(
        new Window(Limit.SECOND, quotas.perSecond(), Duration.ofSeconds(1)),
        new Window(Limit.MINUTE, quotas.perMinute(), quotas.minute()));
  }

  /** Counts a call that comes now. Returns the quota that it is above, which is a violation. */
  public synchronized Optional<Excess> call() {
    var now = clock.instant();
    see(now);
    var excess =
        day.excess(now)
            .or(() -> windows.stream().flatMap(each -> each.excess(now).stream()).findFirst());
    if (excess.isPresent()) {
      violations++;
    } else {
      day.grant();
      windows.forEach(each -> each.grant(now));
    }
    return excess;
  }

  private void see(Instant now) {
    day.see(now);
    windows.forEach(each -> each.see(now));
  }

  /** Counts parts of an answer. Returns the quota that they are above, which is a violation. */
  public synchronized Optional<Excess> parts(int matched) {
    if (quotas.parts() > 0 && parts + matched > quotas.parts()) {
      violations++;
      return Optional.of(new Excess(Limit.PARTS, quotas.parts(), null));
    }
    parts += matched;
    return Optional.empty();
  }

  /** Until this supplier's day turns. */
  public synchronized Duration untilTurn() {
    return day.untilTurn(clock.instant());
  }

  public synchronized Quotas quotas() {
    return quotas;
  }

  /** Of the day's calls. */
  public synchronized int left() {
    return day.left();
  }

  synchronized int violations() {
    return violations;
  }

  synchronized int parts() {
    return parts;
  }

  /** By limit, the most calls that one such stretch has seen, with what is allowed. */
  synchronized Map<Limit, Peak> peaks() {
    var peaks = new TreeMap<Limit, Peak>();
    windows.forEach(each -> peaks.put(each.limit(), new Peak(each.most(), each.peak())));
    peaks.put(Limit.DAY, new Peak(quotas.perDay(), day.peak()));
    return peaks;
  }

  /**
   * The most calls that one window has seen.
   *
   * @param quota what is allowed; 0 is without bound
   */
  public record Peak(int quota, int most) {}
}
