package org.bomstream.relay.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.bomstream.launch.Ports;
import org.bomstream.launch.RedisProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redis.clients.jedis.BinaryJedisPubSub;
import redis.clients.jedis.Jedis;

/** The places where Redis may be beside one server: a cluster, or what Sentinels watch. */
class RedisPlacesTest {
  private static final int BUS = 10_000;
  private static final UUID BOM = UUID.randomUUID();

  @TempDir Path folder;
  private final List<RedisProcess> running = new ArrayList<>();

  @AfterEach
  void stop() {
    running.forEach(RedisProcess::stop);
  }

  @Test
  void hearsThroughOneNodeOfAClusterWhatIsPublishedThroughAnother() throws InterruptedException {
    int one = clustered("one").port();
    int other = clustered("other").port();
    try (var node = new Jedis("127.0.0.1", one);
        var peer = new Jedis("127.0.0.1", other)) {
      node.clusterMeet("127.0.0.1", other);
      for (var each : List.of(node, peer)) {
        Awaitility.await().until(() -> each.clusterInfo().contains("cluster_known_nodes:2"));
        Awaitility.await().until(() -> !each.clusterNodes().contains("handshake"));
      }
    }

    try (var ear = server("127.0.0.1:" + one).connect();
        var mouth = server("127.0.0.1:" + other).connect()) {
      assertHears(ear, mouth);
    }
  }

  @Test
  void passesOverNodesThatAreDown() {
    int up = clustered("up").port();

    for (int i = 0; i < 5; i++) {
      try (var any = server("127.0.0.1:" + Ports.free() + ",127.0.0.1:" + up).connect()) {
        assertThat(any.ping()).isEqualTo("PONG");
      }
    }
  }

  @Test
  void asksSentinelsForTheMaster() throws InterruptedException {
    var master = started("master", "user bomstream on >word resetchannels &staging:* +@all");
    int sentinel = Ports.free();
    started(
        sentinel,
        "sentinel",
        "sentinel monitor mymaster 127.0.0.1 %d 1".formatted(master.port()),
        "requirepass of-sentinels");

    var redis = server("bomstream:word@127.0.0.1:" + sentinel + "?master=mymaster");
    redis.sentinelPassword = Optional.of("of-sentinels");
    try (var ear = redis.connect();
        var mouth = redis.connect()) {
      assertThat(ear.aclWhoAmI()).isEqualTo("bomstream");
      assertHears(ear, mouth);
    }
  }

  private static void assertHears(Jedis ear, Jedis mouth) throws InterruptedException {
    RedisServer names = server("any");
    BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    var listening =
        new BinaryJedisPubSub() {
          @Override
          public void onPMessage(byte[] pattern, byte[] channel, byte[] message) {
            heard.add(names.bomOf(channel).orElseThrow() + " " + new String(message, UTF_8));
          }
        };
    var thread = Thread.ofVirtual().start(() -> ear.psubscribe(listening, names.allChannels()));
    Awaitility.await().until(listening::isSubscribed);

    mouth.publish(names.channel(BOM), "hello".getBytes(UTF_8));

    assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo(BOM + " hello");
    listening.punsubscribe();
    thread.join();
  }

  private static RedisServer server(String rest) {
    var redis = new RedisServer();
    redis.url = Optional.of("redis://" + rest);
    redis.prefix = "staging:";
    redis.sentinelPassword = Optional.empty();
    redis.read();
    return redis;
  }

  /** It speaks to its cluster at another port, a fixed number above. */
  private RedisProcess clustered(String name) {
    int port =
        IntStream.generate(Ports::free)
            .limit(100)
            .filter(p -> Ports.keep(p + BUS))
            .findFirst()
            .orElseThrow();
    return started(port, name, "cluster-enabled yes");
  }

  private RedisProcess started(String name, String... settings) {
    return started(Ports.free(), name, settings);
  }

  private RedisProcess started(int port, String name, String... settings) {
    var redis = new RedisProcess(folder.resolve(name), port, settings);
    running.add(redis);
    redis.start();
    return redis;
  }
}
