package org.bomstream.chaos;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
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

/** One or two nodes on a PostgreSQL and a Redis that they share, all of its own. */
final class Cluster implements AutoCloseable {
  private static final Duration START = Duration.ofMinutes(5);
  private static final Duration STOP = Duration.ofSeconds(10);
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final List<String> NAMES = List.of("chaos-one", "chaos-two");

  private final Stores stores = new Stores("chaos-stores");
  private final Optional<SteppedClock> clock;
  private final List<Bomstream> nodes = new ArrayList<>();
  private final SlowParts parts = new SlowParts(tables());
  private final Writers writers = new Writers(tables());
  private RunUnderWatch run;

  Cluster(ClusterKind kind) {
    clock =
        kind == ClusterKind.CLOCKED_PAIR
            ? Optional.of(new SteppedClock(Path.of("target/homes/chaos-clock").toAbsolutePath()))
            : Optional.empty();
    NAMES.stream().limit(kind.nodes()).forEach(name -> nodes.add(node(name)));
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    try {
      nodes.forEach(Bomstream::launch);
      nodes.forEach(Cluster::awaitStart);
    } catch (IllegalStateException e) {
      close();
      throw e;
    }
    parts.install();
    writers.install();
    Snare.install(tables());
  }

  /** With a database user of its own, by which its writes are known. */
  private Bomstream node(String name) {
    tables().change("create role \"%s\" superuser login".formatted(name));
    var environment =
        new HashMap<>(
            Map.of("CORS_ORIGINS", Portal.ORIGIN, "HOSTNAME", name, "DATABASE_USER", name));
    if (name.equals(NAMES.getLast())) {
      clock.ifPresent(stepped -> stepped.step(Duration.ZERO));
      clock.map(SteppedClock::environment).ifPresent(environment::putAll);
    }
    return stores.node(name, environment);
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

  SlowParts parts() {
    return parts;
  }

  Writers writers() {
    return writers;
  }

  /** Faults are about this run from now on. */
  void watch(RunUnderWatch watched) {
    run = watched;
  }

  RunUnderWatch run() {
    return run;
  }

  /** The node that has the run, once one has. */
  Bomstream holder() {
    if (!Poll.until(() -> run.node().startsWith("chaos-"), PATIENCE)) {
      throw new IllegalStateException("no node has the run");
    }
    var holder = run.node();
    var index = NAMES.indexOf(holder.substring(0, NAMES.getFirst().length()));
    return nodes.get(index);
  }

  /** Does something to a node while it is held at a place in a batch's transaction. */
  void catchAt(Place place, Runnable deed) {
    try (var snare = new Snare(tables(), place)) {
      if (!Poll.until(snare::hasCaught, PATIENCE)) {
        throw new IllegalStateException("no batch came " + place.words());
      }
      deed.run();
    }
  }

  /** As {@code kill -9} does it, and returns at once. */
  void kill(Bomstream node) {
    var server = node.process("server");
    server.destroyForcibly();
    Processes.gone(server, STOP);
  }

  /** Returns when it is ready. */
  void startAgain(Bomstream node) {
    node.stop();
    node.start();
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
    try {
      nodes.forEach(Bomstream::close);
    } finally {
      // Whatever a node that is being started at that moment makes of it.
      stores.close();
    }
  }
}
