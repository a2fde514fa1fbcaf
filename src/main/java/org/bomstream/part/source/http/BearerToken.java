package org.bomstream.part.source.http;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.bomstream.part.control.supplier.SupplierFault;
import org.jspecify.annotations.Nullable;

/**
 * A token that serves all callers until shortly before its end, as opposed to the key that it is
 * had with. It is fetched by one of them, while the others wait.
 */
public final class BearerToken {
  /** Before its end, so that no call is on its way when it ends. */
  private static final Duration EARLY = Duration.ofSeconds(60);

  /** Of one that does not say how long it lasts. */
  private static final Duration USUAL = Duration.ofMinutes(5);

  private static final Duration LONGEST = Duration.ofDays(1);

  private final Source source;
  private final InstantSource clock;
  private final ReentrantLock fetching = new ReentrantLock();
  private volatile @Nullable Held held;

  /** How often it was tried, and why the last time failed. */
  private final AtomicLong tries = new AtomicLong();

  private @Nullable SupplierFault failure;

  private record Held(String token, Instant until) {}

  /** Who gives tokens. */
  @FunctionalInterface
  public interface Source {
    Grant fetch() throws SupplierFault, InterruptedException;
  }

  /**
   * A token as it is given.
   *
   * @param lasts from now on
   */
  public record Grant(String token, Duration lasts) {
    /**
     * Reads {@code access_token} and {@code expires_in}, in seconds.
     *
     * @throws SupplierFault.Down where there is no token
     */
    public static Grant of(JsonObject reply) throws SupplierFault.Down {
      if (reply.get("access_token") instanceof JsonString token && !token.getString().isEmpty()) {
        return new Grant(token.getString(), lasts(reply));
      }
      throw new SupplierFault.Down("its token cannot be read");
    }

    private static Duration lasts(JsonObject reply) {
      return reply.get("expires_in") instanceof JsonNumber seconds
          ? Duration.ofSeconds(Math.clamp(seconds.longValue(), 0, LONGEST.toSeconds()))
          : USUAL;
    }
  }

  public BearerToken(Source source, InstantSource clock) {
    this.source = source;
    this.clock = clock;
  }

  /**
   * The token, fetched where there is none that lasts.
   *
   * @throws SupplierFault where none is given: to all who waited for the same try
   */
  public String get() throws SupplierFault, InterruptedException {
    Held now = held;
    if (now != null && clock.instant().isBefore(now.until())) {
      return now.token();
    }
    long seen = tries.get();
    fetching.lockInterruptibly();
    try {
      return fetched(seen);
    } finally {
      fetching.unlock();
    }
  }

  /** The supplier refuses this one; another is fetched at the next call. */
  public void forget(String refused) {
    fetching.lock();
    try {
      Held now = held;
      if (now != null && now.token().equals(refused)) {
        held = null;
      }
    } finally {
      fetching.unlock();
    }
  }

  private String fetched(long seen) throws SupplierFault, InterruptedException {
    Held now = held;
    if (now != null && clock.instant().isBefore(now.until())) {
      return now.token();
    }
    SupplierFault last = failure;
    if (seen != tries.get() && last != null) {
      throw last;
    }
    try {
      return keep(source.fetch());
    } catch (SupplierFault fault) {
      failure = fault;
      throw fault;
    } finally {
      tries.incrementAndGet();
    }
  }

  private String keep(Grant grant) {
    failure = null;
    Duration lasts = grant.lasts();
    // One that is shorter than that is used for half of its time.
    Duration used =
        lasts.compareTo(EARLY.multipliedBy(2)) > 0 ? lasts.minus(EARLY) : lasts.dividedBy(2);
    held = new Held(grant.token(), clock.instant().plus(used));
    return grant.token();
  }
}
