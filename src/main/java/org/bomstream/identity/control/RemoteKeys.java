package org.bomstream.identity.control;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.jose.util.health.HealthReport;
import com.nimbusds.jose.util.health.HealthStatus;
import java.net.MalformedURLException;
import java.net.URL;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.bomstream.identity.entity.IssuerSettings;
import org.bomstream.problem.LogText;
import org.bomstream.settings.declared.ShownText;

/**
 * An issuer's keys over the network: fetched when first needed, fetched again when a token names an
 * unknown one, but never more often than twice in {@code between}; good on through an outage.
 */
record RemoteKeys(Duration between, Duration fresh, Duration outage) {

  private static final System.Logger LOG = System.getLogger(RemoteKeys.class.getName());
  private static final int DEPTH = 10;
  private static final int CONNECT_MILLIS = 2_000;
  private static final int READ_MILLIS = 3_000;
  private static final int DOCUMENT_BYTES = 200_000;
  private static final long WAIT_FOR_OTHERS_MILLIS = 10_000;

  static RemoteKeys standard() {
    return new RemoteKeys(Duration.ofSeconds(10), Duration.ofMinutes(10), Duration.ofHours(4));
  }

  JWKSource<SecurityContext> of(IssuerSettings settings) {
    var web = new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, DOCUMENT_BYTES);
    return builder(settings, web)
        .cache(fresh.toMillis(), WAIT_FOR_OTHERS_MILLIS)
        .refreshAheadCache(false)
        .rateLimited(between.toMillis())
        .outageTolerant(outage.toMillis())
        .healthReporting(RemoteKeys::report)
        .build();
  }

  /** Called at every fetch, which the limits keep rare, so that an outage does not fill the log. */
  private static void report(HealthReport<?, ?> fetch) {
    if (fetch.getHealthStatus() == HealthStatus.NOT_HEALTHY) {
      LOG.log(
          System.Logger.Level.WARNING,
          "The issuer''s keys cannot be had: {0}",
          LogText.of(ShownText.of(rootOf(fetch.getException()).toString())));
    }
  }

  private static Throwable rootOf(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .limit(DEPTH)
        .reduce(failure, (outer, cause) -> cause);
  }

  private static JWKSourceBuilder<SecurityContext> builder(
      IssuerSettings settings, ResourceRetriever web) {
    var address = url(settings);
    return settings.isDiscovered()
        ? JWKSourceBuilder.create(new DiscoveredKeys(settings.issuer().get(), address, web))
        : JWKSourceBuilder.create(address, web);
  }

  private static URL url(IssuerSettings settings) {
    try {
      return settings.keysUri().get().toURL();
    } catch (MalformedURLException checkedByTheSettings) {
      throw new IllegalArgumentException(checkedByTheSettings);
    }
  }
}
