package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.bomstream.launch.Bomstream;
import org.bomstream.launch.PostgresProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.Protocol;
import redis.clients.jedis.exceptions.JedisConnectionException;

/** What Redis may do without harm: die, freeze, cut its listeners, or not be there at all. */
class RedisFaultsIT {
  private static final int LINES = 400;

  private static Bomstream withRedis;
  private static Bomstream without;

  private final Api alice = Api.as("alice", withRedis);
  private final String bom = alice.upload(BomFiles.csv(LINES));

  @BeforeAll
  static void start() {
    withRedis = Bomstream.named("redis-faults", Map.of("BATCH_SIZE", "2"));
    without =
        Bomstream.named(
            "redis-faults-without",
            Map.of(
                "BATCH_SIZE", "2",
                "REDIS_URL", "",
                "DATABASE_URL", withRedis.jdbcUrl(),
                "DATABASE_USER", PostgresProcess.USER,
                "DATABASE_PASSWORD", ""));
  }

  @AfterAll
  static void stop() {
    without.close();
    withRedis.close();
  }

  @Test
  void losesNothingWhenRedisIsKilled() {
    assertNothingIsLost(
        server ->
            // The launcher starts it again, and is a moment later to note which process it is.
            Awaitility.await()
                .atMost(Api.PATIENCE)
                .ignoreException(NoSuchElementException.class)
                .until(() -> server.process("redis").destroyForcibly()));
    awaitHealth("healthy", "connected");
  }

  @Test
  void losesNothingWhenListenersAreCut() {
    assertNothingIsLost(
        server -> {
          try (var redis = new Jedis("localhost", server.redisPort())) {
            redis.sendCommand(Protocol.Command.CLIENT, "KILL", "TYPE", "pubsub");
          }
        });
    awaitHealth("healthy", "connected");
  }

  @Test
  void losesNothingWhenRedisIsFrozenForAWhile() {
    var views = views();
    alice.enrich(bom);
    views.getFirst().awaitId(10);
    withRedis.freeze("redis");
    views.getFirst().awaitId(60);
    withRedis.thaw("redis");
    assertAllSeeAll(views);
    awaitHealth("healthy", "connected");
  }

  @Test
  void goesOnToTheEndWhileRedisStaysFrozen() {
    var views = views();
    withRedis.freeze("redis");
    try {
      alice.enrich(bom);
      assertAllSeeAll(views);
      awaitHealth("degraded", "disconnected");
    } finally {
      withRedis.thaw("redis");
    }
    awaitHealth("healthy", "connected");
  }

  @Test
  void saysThatNoneIsConfigured() {
    assertThat(Api.health(without).getString("redis")).isEqualTo("not_configured");
  }

  /** The queue is shared: either node may do the run, and the other then hears of it. */
  @Test
  void showsTheSameOnBothNodes() {
    var views = views();
    alice.at(without).enrich(bom);
    assertAllSeeAll(views);
    var whole = Views.whole(alice.at(without), bom);
    Views.assertWholeRun(views.getFirst(), whole, 1);
  }

  private void assertNothingIsLost(Consumer<Bomstream> fault) {
    var views = views();
    alice.enrich(bom);
    views.getFirst().awaitId(10);
    fault.accept(withRedis);
    views.getFirst().awaitId(50);
    awaitRedis();
    fault.accept(withRedis);
    assertAllSeeAll(views);
  }

  /** The launcher starts a Redis that has ended again. */
  private static void awaitRedis() {
    Awaitility.await().atMost(Api.PATIENCE).until(() -> answers(withRedis.redisPort()));
  }

  private static boolean answers(int port) {
    try (var redis = new Jedis("localhost", port)) {
      return redis.ping().equals("PONG");
    } catch (JedisConnectionException e) {
      return false;
    }
  }

  /** Three on the node with Redis, one on that without. */
  private List<StreamLog> views() {
    return Stream.of(withRedis, withRedis, withRedis, without)
        .map(node -> alice.at(node).stream(bom).awaitEvent("connected"))
        .toList();
  }

  private void assertAllSeeAll(List<StreamLog> views) {
    views.forEach(StreamLog::awaitEnd);
    var whole = Views.whole(alice, bom);
    assertThat(whole.ids()).hasSize(LINES / 2 + 3);
    views.forEach(view -> Views.assertWholeRun(view, whole, 1));
  }

  private static void awaitHealth(String status, String redis) {
    Awaitility.await()
        .atMost(Api.PATIENCE)
        .untilAsserted(
            () -> {
              var health = Api.health(withRedis);
              assertThat(health.getString("redis")).isEqualTo(redis);
              assertThat(health.getString("status")).isEqualTo(status);
            });
  }
}
