package org.bomstream.quota;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/**
 * How often something may be done in a minute, by each of those who do it, on this node. A minute's
 * worth may be done at once. Of those who do it so many are remembered as fit into a few megabytes,
 * however many names are made up.
 */
public final class Rate {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** Characters of all names together; each counts for what is kept with it, too. */
  private static final long MOST_CHARACTERS = 4_000_000;

  private static final int EACH = 200;

  private final String quota;
  private final String of;
  private final long perMinute;
  private final TimeMeter time;
  private final Cache<String, Bucket> buckets;

  /**
   * @param quota and {@code of} are as {@link QuotaExceeded} has them
   */
  public Rate(String quota, String of, long perMinute, TimeMeter time) {
    this.quota = quota;
    this.of = of;
    this.perMinute = perMinute;
    this.time = time;
    this.buckets =
        Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((String name, Bucket bucket) -> EACH + name.length())
            .expireAfterAccess(MINUTE.multipliedBy(2))
            .executor(Runnable::run)
            .build();
  }

  /**
   * Somebody does it once.
   *
   * @throws QuotaExceeded when that is too often
   */
  public void take(String name) {
    if (!bucket(name).tryConsume(1)) {
      throw exceeded(name);
    }
  }

  /**
   * Looks whether it may be done; what is to count is told by {@link #count}.
   *
   * @throws QuotaExceeded when it may not
   */
  public void check(String name) {
    Bucket known = buckets.getIfPresent(name);
    if (known != null && known.getAvailableTokens() == 0) {
      throw exceeded(name);
    }
  }

  /** It was done, be it too often. */
  public void count(String name) {
    var _ = bucket(name).tryConsume(1);
  }

  private Bucket bucket(String name) {
    return buckets.get(
        name,
        _ ->
            Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                .withCustomTimePrecision(time)
                .build());
  }

  private QuotaExceeded exceeded(String name) {
    long nanos = bucket(name).estimateAbilityToConsume(1).getNanosToWaitForRefill();
    return new QuotaExceeded(quota, of, perMinute, Duration.ofNanos(nanos));
  }

  /** How many are remembered. */
  long remembered() {
    buckets.cleanUp();
    return buckets.estimatedSize();
  }
}
