package org.bomstream.part.control;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A part source's quota is used up for a while, as opposed to one that is down. */
public class SourceBusy extends Exception {
  private static final long serialVersionUID = 1L;

  /** So that a source which names no time, or one that is past, is not asked without a pause. */
  private static final Duration LEAST = Duration.ofSeconds(1);

  private static final Duration MOST = Duration.ofDays(1);

  private final String source;
  private final Duration retryAfter;

  /**
   * @param source the source's name
   * @param asked how long to wait, as the source says; from a second to a day counts, null is the
   *     least
   */
  public SourceBusy(String source, @Nullable Duration asked) {
    super("%s has no quota left for %s".formatted(source, asked));
    this.source = source;
    this.retryAfter = bounded(asked == null ? LEAST : asked);
  }

  private static Duration bounded(Duration asked) {
    Duration least = asked.compareTo(LEAST) < 0 ? LEAST : asked;
    return least.compareTo(MOST) > 0 ? MOST : least;
  }

  public String source() {
    return source;
  }

  public Duration retryAfter() {
    return retryAfter;
  }
}
