package org.bomstream.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.bomstream.benchmark.Result.Memory;
import org.bomstream.benchmark.Scenario.Kind;

/** One scenario, carried out once. */
final class Trial {
  private static final int CORES = Runtime.getRuntime().availableProcessors();

  /** Half of the processors are the server's. */
  private static final int READERS = Math.max(1, CORES / 2);

  private final Target target;
  private final Publisher publisher;
  private final Optional<LocalProcess> server;
  private final Optional<LocalProcess> redis;

  Trial(Target target, Publisher publisher) {
    this.target = target;
    this.publisher = publisher;
    this.server = target.serverProcess();
    this.redis = target.redisProcess();
  }

  /**
   * @throws BenchmarkFailed when what came is not exactly what was sent
   */
  Result of(Scenario scenario, List<String> boms) {
    var door = new Door(target.server(), target.account().token(), boms);
    int before = target.account().streams();
    var result =
        scenario.kind() == Kind.CONNECT ? connect(scenario, door) : deliver(scenario, door);
    awaitGone(boms, before);
    return result;
  }

  private Result deliver(Scenario scenario, Door door) {
    try (var audience = audience(scenario, door)) {
      var usage = usage();
      long start = System.nanoTime();
      publisher.publish(scenario, door.boms(), audience);
      audience.awaitDelivered(scenario.deliveries(scenario.messages()));
      var used = usage().since(usage);
      var reception = audience.leave();
      reception.require(scenario.deliveries(scenario.messages()));
      double seconds = (reception.lastAt() - start) / 1e9;
      var latencies = reception.latencies();
      return new Result(
          scenario, latencies.getTotalCount(), seconds, latencies, used, Memory.NOT_MEASURED);
    }
  }

  private Result connect(Scenario scenario, Door door) {
    long heap = liveHeap();
    long resident = resident();
    var usage = usage();
    long start = System.nanoTime();
    try (var audience = audience(scenario, door)) {
      double seconds = (System.nanoTime() - start) / 1e9;
      var used = usage().since(usage);
      double residentMore = resident() - resident;
      double heapMore = liveHeap() - heap;
      var memory =
          server.isEmpty()
              ? Memory.NOT_MEASURED
              : new Memory(heapMore / scenario.streams(), residentMore / scenario.streams());
      var openings = audience.leave().openings();
      return new Result(scenario, openings.getTotalCount(), seconds, openings, used, memory);
    }
  }

  private Audience audience(Scenario scenario, Door door) {
    return new Audience(door, scenario.streams(), READERS, scenario.rest());
  }

  private Usage usage() {
    return Usage.now(server, redis);
  }

  private long liveHeap() {
    return server.map(LocalProcess::liveHeap).orElse(0L);
  }

  private long resident() {
    return server.map(LocalProcess::resident).orElse(0L);
  }

  /** What is left of one scenario would be measured with the next, and count against its limits. */
  private void awaitGone(List<String> boms, int streams) {
    var deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (target.account().streams() > streams) {
      if (System.nanoTime() > deadline) {
        throw new BenchmarkFailed("the server does not let go of streams that were closed");
      }
      publisher.stir(boms);
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
  }
}
