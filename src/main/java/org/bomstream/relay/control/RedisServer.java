package org.bomstream.relay.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import redis.clients.jedis.Jedis;

/** Where Redis is, if there is one, and the names that are used in it. */
@ApplicationScoped
public class RedisServer {
  private static final String CHANNEL = "enrichment:";
  private static final Duration TIMEOUT = Duration.ofSeconds(2);

  @Inject
  @ConfigProperty(name = "redis.url")
  Optional<String> url;

  boolean isConfigured() {
    return url.filter(text -> !text.isBlank()).isPresent();
  }

  /** A connection whose calls give up after 2 s. */
  Jedis connect() {
    int timeout = Math.toIntExact(TIMEOUT.toMillis());
    return new Jedis(URI.create(url.orElseThrow().strip()), timeout, timeout);
  }

  static byte[] channel(UUID bomId) {
    return (CHANNEL + bomId).getBytes(StandardCharsets.US_ASCII);
  }

  static byte[] allChannels() {
    return (CHANNEL + "*").getBytes(StandardCharsets.US_ASCII);
  }

  /** The BOM whose channel it is; empty for a name that is none of ours. */
  static Optional<UUID> bomOf(byte[] channel) {
    try {
      String name = new String(channel, StandardCharsets.US_ASCII);
      return Optional.of(UUID.fromString(name.substring(CHANNEL.length())));
    } catch (IllegalArgumentException noBom) {
      return Optional.empty();
    }
  }
}
