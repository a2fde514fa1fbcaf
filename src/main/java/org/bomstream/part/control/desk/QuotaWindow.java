package org.bomstream.part.control.desk;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bomstream.part.control.supplier.Quota;
import org.jspecify.annotations.Nullable;

/**
 * One quota at one time: a day has a bucket of its own, and a short window is paced.
 *
 * @param id of the bucket
 * @param end when the quota is whole again; null where it refills all the while, or never
 * @param nearEnd so long after its end a call may still be counted in it
 */
record QuotaWindow(String id, BucketConfiguration bucket, @Nullable Instant end, Duration nearEnd) {
  /** Buckets have to refill; one that never does refills when nobody is alive to see it. */
  private static final Duration NEVER = Duration.ofDays(100 * 365);

  private static final Duration LEAST_MARGIN = Duration.ofMillis(150);
  private static final int PART_OF_WINDOW = 40;

  /** So near to the turn of a day it is not known on which side of it a call is counted. */
  private static final Duration NEAR_TURN = Duration.ofSeconds(2);

  private static final int PART_OF_DAY = 20;

  /** All windows in which a call of that time may be counted: two, about the turn of a day. */
  static List<QuotaWindow> all(String source, Quota quota, Duration day, Instant now) {
    Duration near = nearTurn(day);
    return Stream.of(now.minus(near), now.plus(near))
        .map(time -> of(source, quota, day, time))
        .distinct()
        .toList();
  }

  private static Duration nearTurn(Duration day) {
    Duration part = day.dividedBy(PART_OF_DAY);
    return part.compareTo(NEAR_TURN) < 0 ? part : NEAR_TURN;
  }

  /**
   * The window of a quota at a time.
   *
   * @param day how long a supplier's day is; other than a day in trials alone
   */
  static QuotaWindow of(String source, Quota quota, Duration day, Instant now) {
    String what = "%s %s".formatted(source, quota.unit().name().toLowerCase(Locale.ROOT));
    if (quota.isShort()) {
      Duration length = quota.length().orElseThrow();
      return new QuotaWindow(
          "%s %d in %s".formatted(what, quota.most(), length),
          paced(quota.most(), length),
          null,
          Duration.ZERO);
    }
    if (quota.length().isEmpty()) {
      return new QuotaWindow(
          "%s %d in all".formatted(what, quota.most()), fixed(quota.most()), null, Duration.ZERO);
    }
    Instant begin = begin(Objects.requireNonNull(quota.turn()), day, now);
    Instant end = end(Objects.requireNonNull(quota.turn()), day, begin);
    return new QuotaWindow(
        "%s %d from %s".formatted(what, quota.most(), begin),
        fixed(quota.most()),
        end,
        nearTurn(day));
  }

  /** Until it counts no more; empty where that is of no help. */
  Optional<Duration> left(Instant now) {
    return Optional.ofNullable(end).map(until -> Duration.between(now, until).plus(nearEnd));
  }

  /**
   * One call after the other, so far apart that any window of that length sees no more than the
   * quota: a full bucket that refills would let nearly twice as many through.
   */
  private static BucketConfiguration paced(long most, Duration length) {
    return configuration(
        Bandwidth.builder()
            .capacity(1)
            .refillGreedy(1, apart(most, length))
            .initialTokens(1)
            .build());
  }

  /** How far apart calls of such a quota are. */
  static Duration apart(long most, Duration length) {
    return length.plus(margin(length)).dividedBy(most);
  }

  /** Calls take longer to arrive now and then: a window may see one that was made before it. */
  static Duration margin(Duration length) {
    Duration part = length.dividedBy(PART_OF_WINDOW);
    return part.compareTo(LEAST_MARGIN) > 0 ? part : LEAST_MARGIN;
  }

  private static BucketConfiguration fixed(long most) {
    return configuration(
        Bandwidth.builder().capacity(most).refillIntervally(1, NEVER).initialTokens(most).build());
  }

  private static BucketConfiguration configuration(Bandwidth bandwidth) {
    return BucketConfiguration.builder().addLimit(bandwidth).build();
  }

  private static Instant begin(ZoneId zone, Duration day, Instant now) {
    if (day.equals(Duration.ofDays(1))) {
      return now.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    }
    return Instant.ofEpochMilli(now.toEpochMilli() / day.toMillis() * day.toMillis());
  }

  private static Instant end(ZoneId zone, Duration day, Instant begin) {
    if (day.equals(Duration.ofDays(1))) {
      return ZonedDateTime.ofInstant(begin, zone).plusDays(1).toInstant();
    }
    return begin.plus(day);
  }
}
