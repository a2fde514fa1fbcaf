package org.bomstream.relay.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocketFactory;
import org.bomstream.settings.declared.RedisAddress;
import org.bomstream.settings.declared.RedisAddress.Server;
import org.bomstream.settings.declared.ShownText;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisException;

/**
 * Where Redis is, if there is one, and the names that are used in it. Its address is read once, and
 * nothing that is said of it repeats who signs in.
 */
@ApplicationScoped
public class RedisServer {
  private static final Duration TIMEOUT = Duration.ofSeconds(2);

  @Inject
  @ConfigProperty(name = "redis.url")
  Optional<String> url;

  /** Another for a copy of Bomstream that shares the Redis: what one says is not heard by it. */
  @Inject
  @ConfigProperty(name = "redis.channel-prefix")
  String prefix;

  @Inject
  @ConfigProperty(name = "redis.sentinel-password")
  Optional<String> sentinelPassword;

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
   * A connection whose calls give up after 2 s: to the server, to the master that Sentinels name,
   * or to any node of a cluster, which tells all others what is published. Over TLS, the
   * certificate must be for the host that the address names.
   *
   * @throws redis.clients.jedis.exceptions.JedisException where there is none
   */
  Jedis connect() {
    RedisAddress redis = address.orElseThrow();
    List<Server> servers = new ArrayList<>(redis.servers());
    // So that a cluster's nodes share the work, and one that is down keeps nobody for long.
    Collections.shuffle(servers);
    JedisException failure = new JedisException("There is no server.");
    for (Server server : servers) {
      try {
        HostAndPort place = new HostAndPort(server.host(), server.port());
        return new Jedis(
            redis.master().isPresent() ? master(place, redis.master().get()) : place,
            settings(redis.user(), redis.password(), redis.database()));
      } catch (JedisException down) {
        failure = down;
      }
    }
    throw failure;
  }

  private HostAndPort master(HostAndPort sentinel, String name) {
    try (var asked = new Jedis(sentinel, settings(Optional.empty(), sentinelPassword, 0))) {
      List<String> place = asked.sentinelGetMasterAddrByName(name);
      if (place == null) {
        throw new JedisException("The Sentinel at %s knows no %s.".formatted(sentinel, name));
      }
      return new HostAndPort(place.get(0), Integer.parseInt(place.get(1)));
    }
  }

  @SuppressWarnings("deprecation") // ssl: what follows it has a trust store of its own
  private DefaultJedisClientConfig settings(
      Optional<String> user, Optional<String> password, int database) {
    var identified = new SSLParameters();
    // Its authorities sign for anyone: only the name tells that it is the server that was meant.
    identified.setEndpointIdentificationAlgorithm("HTTPS");
    return DefaultJedisClientConfig.builder()
        .timeoutMillis(Math.toIntExact(TIMEOUT.toMillis()))
        .ssl(address.orElseThrow().tls())
        .sslSocketFactory(sockets)
        .sslParameters(identified)
        .user(user.orElse(null))
        .password(password.orElse(null))
        .database(database)
        .build();
  }

  /** What a failure says, for the log: a server may repeat the words with which we signed in. */
  String words(RuntimeException failure) {
    String words = ShownText.of(String.valueOf(failure.getMessage()));
    return Stream.of(address.flatMap(RedisAddress::password), sentinelPassword)
        .flatMap(Optional::stream)
        .reduce(words, (text, word) -> text.replace(word, "…"));
  }

  byte[] channel(UUID bomId) {
    return (prefix + bomId).getBytes(StandardCharsets.US_ASCII);
  }

  byte[] allChannels() {
    return (prefix + "*").getBytes(StandardCharsets.US_ASCII);
  }

  /** The BOM whose channel it is; empty for a name that is none of ours. */
  Optional<UUID> bomOf(byte[] channel) {
    try {
      String name = new String(channel, StandardCharsets.US_ASCII);
      return Optional.of(UUID.fromString(name.substring(prefix.length())));
    } catch (IllegalArgumentException noBom) {
      return Optional.empty();
    }
  }
}
