package org.bomstream.part.source.nexar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.bomstream.part.control.supplier.SupplierFault;
import org.bomstream.part.source.http.Calls;
import org.bomstream.part.source.http.Reply;
import org.bomstream.part.source.http.SupplierHttp;
import org.bomstream.part.source.http.UsualFaults;
import org.bomstream.part.source.reply.Members;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The token that Nexar wants with each call: fetched once for all threads, and kept. */
@ApplicationScoped
class NexarTokens {
  /** One that ends during a call would be refused. */
  private static final Duration EARLY = Duration.ofSeconds(60);

  /** Where a reply does not say how long a token lasts; a day is what Nexar gives. */
  private static final long SECONDS = 600;

  private static final long MOST_SECONDS = Duration.ofDays(1).toSeconds();

  @Inject SupplierHttp http;

  @Inject
  @ConfigProperty(name = "nexar.token-url")
  String url;

  @Inject
  @ConfigProperty(name = "nexar.client-id")
  Optional<String> id;

  @Inject
  @ConfigProperty(name = "nexar.client-secret")
  Optional<String> secret;

  Clock clock = Clock.systemUTC();

  final ReentrantLock lock = new ReentrantLock();

  private volatile @Nullable Held held;
  private final AtomicInteger fetches = new AtomicInteger();
  private @Nullable SupplierFault fault;

  /** A token, and until when it is taken. */
  private record Held(String token, Instant until) {}

  /**
   * One that holds for a minute at least.
   *
   * @throws SupplierFault why there is none; who waited for another's fetch is told the same
   */
  String token() throws SupplierFault, InterruptedException {
    int seen = fetches.get();
    Optional<String> kept = kept();
    if (kept.isPresent()) {
      return kept.get();
    }
    lock.lockInterruptibly();
    try {
      kept = kept();
      return kept.isPresent() ? kept.get() : fetched(seen);
    } finally {
      lock.unlock();
    }
  }

  /** Fetches a new one in place of this. */
  void forget(String refused) {
    Held now = held;
    if (now != null && now.token.equals(refused)) {
      held = null;
    }
  }

  private Optional<String> kept() {
    Held now = held;
    return now != null && clock.instant().isBefore(now.until)
        ? Optional.of(now.token)
        : Optional.empty();
  }

  private String fetched(int seen) throws SupplierFault, InterruptedException {
    if (fault != null && fetches.get() != seen) {
      throw fault;
    }
    try {
      fault = null;
      Held fresh = read(http.send(request()));
      held = fresh;
      return fresh.token;
    } catch (SupplierFault e) {
      fault = e;
      throw e;
    } finally {
      fetches.incrementAndGet();
    }
  }

  private HttpRequest.Builder request() {
    return Calls.post(
        url,
        Map.of(
            "grant_type",
            "client_credentials",
            "client_id",
            id.orElse(""),
            "client_secret",
            secret.orElse(""),
            "scope",
            "supply.domain"));
  }

  private Held read(Reply reply) throws SupplierFault {
    Members body = Members.in(reply);
    Optional<String> token = body.exactly("access_token");
    if (reply.isSuccess() && token.isPresent()) {
      long seconds = Math.min(body.count("expires_in").orElse(SECONDS), MOST_SECONDS);
      return new Held(token.get(), clock.instant().plusSeconds(seconds).minus(EARLY));
    }
    // RFC 6749, 5.2: what is wrong with an application is told by status 400 as well.
    if (reply.status() == 400 && body.text("error").isPresent()) {
      throw new SupplierFault.Refused("it gives no token for this application");
    }
    throw UsualFaults.of(reply);
  }
}
