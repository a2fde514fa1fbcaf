package org.bomstream.part.control.desk;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.bomstream.part.control.SourceMeter;
import org.bomstream.part.control.supplier.Quota;
import org.bomstream.part.control.supplier.Quota.Unit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * How often suppliers have been called, of all nodes together, kept in a table. A call has its turn
 * when all of the supplier's quotas have room.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class SupplierQuotas {
  @Resource(lookup = "jdbc/bomstream", shareable = false)
  DataSource database;

  @Inject DatabaseClock clock;
  @Inject SourceMeter meter;

  /** Other than a day in trials with a simulator. */
  @Inject
  @ConfigProperty(name = "suppliers.day")
  Duration day;

  private volatile @Nullable ProxyManager<String> buckets;

  /** Whether a call may be made now. */
  sealed interface Turn {
    /**
     * It may, and is counted.
     *
     * @param since the node's own nanoseconds
     */
    record Now(long since) implements Turn {
      Duration age() {
        return Duration.ofNanos(System.nanoTime() - since);
      }
    }

    /** A short window is full: after so long it may be tried again. */
    record Later(Duration pause) implements Turn {}

    /**
     * The quota of a day or of the account is used up.
     *
     * @param until null where it never comes back
     */
    record UsedUp(Quota quota, @Nullable Duration until) implements Turn {}
  }

  /**
   * How much of a quota is left.
   *
   * @param resetsAt when it is whole again; null where it refills all the while, or never
   */
  public record Left(Quota quota, long left, @Nullable Instant resetsAt) {}

  /**
   * Takes a turn for one call.
   *
   * @param parts that it may be charged for at most, where a quota is in parts
   */
  Turn take(String source, List<Quota> quotas, long parts) {
    long begun = System.nanoTime();
    for (Quota quota : shortFirst(quotas)) {
      for (QuotaWindow window : windows(source, quota)) {
        long tokens = quota.unit() == Unit.CALL ? 1 : parts;
        ConsumptionProbe probe = bucket(window).tryConsumeAndReturnRemaining(tokens);
        meter.left(source, word(quota), probe.getRemainingTokens());
        if (!probe.isConsumed()) {
          return quota.isShort()
              ? new Turn.Later(Duration.ofNanos(Math.max(1, probe.getNanosToWaitForRefill())))
              : new Turn.UsedUp(quota, window.left(clock.now()).orElse(null));
        }
      }
    }
    return new Turn.Now(begun);
  }

  private static String word(Quota quota) {
    return quota.length().map(Duration::toString).orElse("all");
  }

  /** A turn was not used, or fewer parts were charged for than it was taken for. */
  void giveBack(String source, List<Quota> quotas, Unit unit, long tokens) {
    for (Quota quota : quotas) {
      if (quota.unit() == unit && tokens > 0) {
        windows(source, quota).forEach(window -> bucket(window).addTokens(tokens));
      }
    }
  }

  /**
   * The supplier says how much is left, which counts where it is less than we believe. One after
   * the other: two at once would both take away what is too much. About the turn of a day it is not
   * known of which day it speaks.
   */
  synchronized void correct(String source, Quota quota, long left) {
    List<QuotaWindow> windows = windows(source, quota);
    if (quota.isShort() || windows.size() > 1) {
      return;
    }
    Bucket bucket = bucket(windows.getFirst());
    long tooMany = bucket.getAvailableTokens() - Math.max(0, left);
    if (tooMany > 0) {
      bucket.tryConsumeAsMuchAsPossible(tooMany);
    }
  }

  /** How much of each quota is left. */
  public List<Left> left(String source, List<Quota> quotas) {
    List<Left> all = new ArrayList<>();
    for (Quota quota : quotas) {
      QuotaWindow window = window(source, quota);
      all.add(new Left(quota, bucket(window).getAvailableTokens(), window.end()));
    }
    return all;
  }

  /** How far calls are apart, by the shortest of its quotas. */
  static Duration pace(List<Quota> quotas) {
    return quotas.stream()
        .filter(Quota::isShort)
        .map(quota -> QuotaWindow.apart(quota.most(), quota.length().orElseThrow()))
        .max(Duration::compareTo)
        .orElse(Duration.ZERO);
  }

  /** When the supplier's day turns, by the first of its quotas of a day. */
  Optional<Duration> untilTurn(List<Quota> quotas) {
    Instant now = clock.now();
    return quotas.stream()
        .filter(quota -> quota.turn() != null)
        .findFirst()
        .flatMap(quota -> QuotaWindow.of("", quota, day, now).left(now));
  }

  /** What a short window denies has cost nothing of a day. */
  private static List<Quota> shortFirst(List<Quota> quotas) {
    return quotas.stream().sorted(Comparator.comparing(quota -> !quota.isShort())).toList();
  }

  private List<QuotaWindow> windows(String source, Quota quota) {
    return QuotaWindow.all(source, quota, day, clock.now());
  }

  private QuotaWindow window(String source, Quota quota) {
    return QuotaWindow.of(source, quota, day, clock.now());
  }

  private Bucket bucket(QuotaWindow window) {
    return buckets().builder().build(window.id(), window::bucket);
  }

  private ProxyManager<String> buckets() {
    ProxyManager<String> known = buckets;
    if (known == null) {
      known =
          Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
              .primaryKeyMapper(PrimaryKeyMapper.STRING)
              .table("source_quota")
              .idColumn("id")
              .stateColumn("state")
              .clientClock(new Nanoseconds(clock))
              .build();
      buckets = known;
    }
    return known;
  }

  /** The database's time, as buckets are told it. */
  private record Nanoseconds(DatabaseClock clock) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      return TimeUnit.MICROSECONDS.toNanos(ChronoUnit.MICROS.between(Instant.EPOCH, clock.now()));
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
