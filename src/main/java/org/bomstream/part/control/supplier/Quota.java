package org.bomstream.part.control.supplier;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How often a supplier may be called.
 *
 * @param unit what is counted
 * @param most as many
 * @param window within any such length of time; null for all time
 * @param turn where the window is a day that begins at midnight there; null where it slides
 */
public record Quota(Unit unit, long most, @Nullable Duration window, @Nullable ZoneId turn) {

  /** What a quota counts. */
  public enum Unit {
    CALL,
    PART
  }

  public Quota {
    if (most < 1) {
      throw new IllegalArgumentException("a quota of " + most);
    }
  }

  /** So many calls in any second. */
  public static Quota perSecond(long calls) {
    return new Quota(Unit.CALL, calls, Duration.ofSeconds(1), null);
  }

  /** So many calls in any minute. */
  public static Quota perMinute(long calls) {
    return new Quota(Unit.CALL, calls, Duration.ofMinutes(1), null);
  }

  /** So many calls a day, which begins at midnight there. */
  public static Quota perDay(long calls, ZoneId turn) {
    return new Quota(Unit.CALL, calls, Duration.ofDays(1), turn);
  }

  /** So many parts, once and for all. */
  public static Quota ofParts(long parts) {
    return new Quota(Unit.PART, parts, null, null);
  }

  /** Empty where it is for all time. */
  public Optional<Duration> length() {
    return Optional.ofNullable(window);
  }

  /** Whether it is one of a short while, which is waited for. */
  public boolean isShort() {
    return window != null && turn == null;
  }
}
