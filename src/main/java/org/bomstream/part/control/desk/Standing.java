package org.bomstream.part.control.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bomstream.part.entity.MissingSource;
import org.bomstream.part.entity.MissingSource.Why;
import org.jspecify.annotations.Nullable;

/**
 * Whether a supplier may be asked at present, as all nodes know.
 *
 * @param now the database's time of this
 * @param closedUntil null while it may be asked
 * @param why null while nothing is known against it
 * @param failures calls in a row that came to nothing
 * @param answered when it last answered, to within some seconds
 */
public record Standing(
    Instant now,
    @Nullable Instant closedUntil,
    @Nullable Why why,
    @Nullable String detail,
    int failures,
    @Nullable Instant answered,
    @Nullable Instant failed) {

  /** From this many failures on it is left alone for longer, and nobody waits for it in place. */
  static final int BREAKS_AT = 5;

  /** A short window's limit is waited for; what takes longer is put off. */
  private static final Duration SHORT = Duration.ofMinutes(2);

  /** Nothing is known. */
  static Standing unknown(Instant now) {
    return new Standing(now, null, null, null, 0, null, null);
  }

  /** Why it cannot be asked now; empty where it can. */
  public Optional<Why> closed() {
    return closedUntil != null && closedUntil.isAfter(now)
        ? Optional.ofNullable(why)
        : Optional.empty();
  }

  /** How long it is closed for. */
  Duration left() {
    return closedUntil == null ? Duration.ZERO : Duration.between(now, closedUntil);
  }

  /** Whether its breaker has opened: after the pause, one call alone tries whether it is back. */
  public boolean isBroken() {
    return failures >= BREAKS_AT;
  }

  /** Whether it is worth waiting for in place. */
  boolean isShort() {
    return closed()
        .filter(
            reason ->
                reason == Why.THROTTLED
                    ? left().compareTo(SHORT) <= 0
                    : reason == Why.DOWN && !isBroken())
        .isPresent();
  }

  /** What a line is told that this source might have answered. */
  MissingSource missing(String source) {
    return new MissingSource(source, closed().orElse(Why.DOWN), closedUntil);
  }
}
