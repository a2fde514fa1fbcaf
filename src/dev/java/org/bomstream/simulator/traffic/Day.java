package org.bomstream.simulator.traffic;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Counts what a day sees, from its turn to the next. */
final class Day {
  private final Quotas quotas;
  private final Instant opened;
  private Instant end;
  private int granted;
  private int seen;
  private int peak;

  Day(Quotas quotas, Instant opened) {
    this.quotas = quotas;
    this.opened = opened;
    this.end = endOf(opened);
  }

  void see(Instant now) {
    turn(now);
    peak = Math.max(peak, ++seen);
  }

  Optional<Excess> excess(Instant now) {
    turn(now);
    return quotas.perDay() == 0 || granted < quotas.perDay()
        ? Optional.empty()
        : Optional.of(new Excess(Limit.DAY, quotas.perDay(), untilTurn(now)));
  }

  void grant() {
    granted++;
  }

  int left() {
    return Math.max(0, quotas.perDay() - granted);
  }

  int peak() {
    return peak;
  }

  Duration untilTurn(Instant now) {
    return Duration.between(now, endOf(now));
  }

  private void turn(Instant now) {
    if (!now.isBefore(end)) {
      end = endOf(now);
      granted = 0;
      seen = 0;
    }
  }

  private Instant endOf(Instant now) {
    var length = quotas.day();
    if (length == null) {
      return now.atZone(quotas.turn()).truncatedTo(ChronoUnit.DAYS).plusDays(1).toInstant();
    }
    var gone = Duration.between(opened, now).toNanos() / length.toNanos();
    return opened.plus(length.multipliedBy(gone + 1));
  }
}
