package org.bomstream.quota;

import java.time.Duration;
import org.bomstream.problem.Problem;

/** Somebody has, or does, as much as may be: told as 429, with what and when to come again. */
public final class QuotaExceeded extends Problem {
  private static final long serialVersionUID = 1L;

  /**
   * @param quota a word for programs: {@code uploads_per_minute}
   * @param of whose it is: {@code user}, {@code organization}, {@code address}
   * @param wait until there may be room again; a part of a second counts as one
   */
  public QuotaExceeded(String quota, String of, long limit, Duration wait) {
    super(
        429,
        "Too Many Requests",
        "%s: %d is the most for one %s.".formatted(quota.replace('_', ' '), limit, of));
    with("code", "quota_exceeded").with("quota", quota).with("of", of).with("limit", limit);
    header("Retry-After", Long.toString(wait.plusNanos(999_999_999).toSeconds()));
  }
}
