package org.bomstream.simulator.traffic;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A quota that is reached.
 *
 * @param most as much is allowed
 * @param pause until there is some again; null where the supplier does not say, or never
 */
public record Excess(Limit limit, int most, @Nullable Duration pause) {

  /** In whole seconds, so many that the wait is long enough; empty where nobody says. */
  public Optional<Long> seconds() {
    return Optional.ofNullable(pause).map(time -> Math.max(1, time.plusMillis(999).toSeconds()));
  }

  /** For {@code Retry-After}; empty where nobody says. */
  public Optional<String> retryAfter() {
    return seconds().map(String::valueOf);
  }
}
