package org.bomstream.chaos;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.bomstream.launch.Bomstream;
import org.bomstream.launch.Poll;
import org.bomstream.launch.Processes;
import org.bomstream.launch.RedisProcess;
import org.bomstream.system.Api;
import org.bomstream.system.Portal;
import org.bomstream.system.Stores;
import org.bomstream.system.Tables;
import redis.clients.jedis.Jedis;

/** Two nodes on a PostgreSQL and a Redis that they share, all of its own. */
final class Cluster implements AutoCloseable {
  private static final Duration START = Duration.ofMinutes(5);
  private static final Duration STOP = Duration.ofSeconds(10);

  /** A run takes some seconds, and makes many events. */
  private static final Map<String, String> SLOW_RUNS =
      Map.of("BATCH_SIZE", "1", "PARTITIONS_PER_RUN", "1");

  private final Stores stores = new Stores("chaos-stores");
  private final Optional<SteppedClock> clock;
  private final List<Bomstream> nodes;

  /**
   * @param clock whether the second node's clock can be stepped
   */
  Cluster(boolean clock) {
    this.clock =
        clock
            ? Optional.of(new SteppedClock(Path.of("target/homes/chaos-clock").toAbsolutePath()))
            : Optional.empty();
    nodes = List.of(node("chaos-one", Map.of()), node("chaos-two", clockOfSecond()));
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    try {
      nodes.forEach(Bomstream::launch);
      nodes.forEach(Cluster::awaitStart);
    } catch (IllegalStateException e) {
      close();
      throw e;
    }
  }

  private Map<String, String> clockOfSecond() {
    clock.ifPresent(stepped -> stepped.step(Duration.ZERO));
    return clock.map(SteppedClock::environment).orElse(Map.of());
  }

  private Bomstream node(String name, Map<String, String> environment) {
    var all = new HashMap<>(SLOW_RUNS);
    all.put("CORS_ORIGINS", Portal.ORIGIN);
    all.put("NODE_NAME", name);
    all.putAll(environment);
    return stores.node(name, all);
  }

  private static void awaitStart(Bomstream node) {
    if (!Poll.until(() -> node.isReady() || !node.launcher().isAlive(), START) || !node.isReady()) {
      throw new IllegalStateException("A node did not start:\n" + node.console());
    }
  }

  List<Bomstream> nodes() {
    return nodes;
  }

  Api alice() {
    return Api.as("alice", nodes.getFirst());
  }

  Stores stores() {
    return stores;
  }

  Tables tables() {
    return stores.tables();
  }

  RedisProcess redis() {
    return stores.redis();
  }

  Optional<SteppedClock> clock() {
    return clock;
  }

  void signalRedis(String signal) {
    Processes.signal(redis().process().orElseThrow(), signal);
  }

  void killRedis() {
    var process = redis().process().orElseThrow();
    process.destroyForcibly();
    Processes.gone(process, STOP);
  }

  void inRedis(Consumer<Jedis> work) {
    try (var jedis = new Jedis("localhost", redis().port())) {
      work.accept(jedis);
    }
  }

  /** Done again when this program is ended from outside: the stores would outlive it. */
  @Override
  public void close() {
    nodes.forEach(Bomstream::close);
    stores.close();
  }
}
