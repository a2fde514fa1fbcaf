package org.bomstream.relay.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocketFactory;
import org.bomstream.settings.declared.RedisAddress;
import org.bomstream.settings.declared.ShownText;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.Jedis;

/**
 * Where Redis is, if there is one, and the names that are used in it. Its address is read once, and
 * nothing that is said of it repeats who signs in.
 */
@ApplicationScoped
public class RedisServer {
  private static final String CHANNEL = "enrichment:";
  private static final Duration TIMEOUT = Duration.ofSeconds(2);

  @Inject
  @ConfigProperty(name = "redis.url")
  Optional<String> url;

  /** Java's, which trust the authorities that Java trusts. */
  SSLSocketFactory sockets = (SSLSocketFactory) SSLSocketFactory.getDefault();

  private Optional<RedisAddress> address = Optional.empty();

  @PostConstruct
  void read() {
    address = url.map(String::strip).flatMap(RedisAddress::parse);
  }

  boolean isConfigured() {
    return address.isPresent();
  }

  /**
   * A connection whose calls give up after 2 s. Over TLS, the certificate must be for the host that
   * the address names.
   *
   * @throws redis.clients.jedis.exceptions.JedisConnectionException where it is not
   */
  @SuppressWarnings("deprecation") // ssl: what follows it has a trust store of its own
  Jedis connect() {
    RedisAddress redis = address.orElseThrow();
    var identified = new SSLParameters();
    // Its authorities sign for anyone: only the name tells that it is the server that was meant.
    identified.setEndpointIdentificationAlgorithm("HTTPS");
    var config =
        DefaultJedisClientConfig.builder()
            .timeoutMillis(Math.toIntExact(TIMEOUT.toMillis()))
            .ssl(redis.tls())
            .sslSocketFactory(sockets)
            .sslParameters(identified)
            .user(redis.user().orElse(null))
            .password(redis.password().orElse(null))
            .database(redis.database())
            .build();
    return new Jedis(new HostAndPort(redis.host(), redis.port()), config);
  }

  /** What a failure says, for the log: a server may repeat the words with which we signed in. */
  String words(RuntimeException failure) {
    String words = ShownText.of(String.valueOf(failure.getMessage()));
    return address
        .flatMap(RedisAddress::password)
        .map(word -> words.replace(word, "…"))
        .orElse(words);
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
