package org.bomstream.relay.control;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.bomstream.problem.LogText;
import org.bomstream.progress.entity.ProgressEvent;
import org.bomstream.schedule.NodeStarts;
import org.bomstream.schedule.StartupPhase;
import org.bomstream.trace.Step;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisException;

/**
 * Publishes copies of events to the other nodes, on a thread of its own. What Redis does not take
 * is dropped: the other nodes find it in the log.
 */
@ApplicationScoped
public class RedisPublisher {
  private static final Logger LOG = System.getLogger(RedisPublisher.class.getName());
  private static final int QUEUE = 10_000;
  private static final int AT_ONCE = 100;

  /** After a failure, what comes is dropped for so long, lest each event costs a timeout. */
  private static final Duration PAUSE = Duration.ofSeconds(1);

  @Inject RedisServer redis;
  @Inject RelayMetrics metrics;
  @Resource ManagedThreadFactory threads;

  private final BlockingQueue<ProgressEvent> queue = new ArrayBlockingQueue<>(QUEUE);
  private Optional<Thread> worker = Optional.empty();
  private volatile boolean connected;

  void start(@Observes @Priority(StartupPhase.STREAMS) NodeStarts start) {
    if (redis.isConfigured()) {
      worker = Optional.of(threads.newThread(this::work));
      worker.get().start();
    }
  }

  void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object end) {
    worker.ifPresent(Thread::interrupt);
  }

  /** Takes the event if there is room; never blocks. */
  void publish(ProgressEvent event) {
    if (worker.isPresent() && !queue.offer(event)) {
      metrics.dropped(1);
    }
  }

  private void work() {
    while (!Thread.currentThread().isInterrupted()) {
      try (Jedis jedis = redis.connect()) {
        succeeded();
        publishAll(jedis);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (RuntimeException e) {
        failed(e);
        pause();
      }
    }
  }

  private void publishAll(Jedis jedis) throws InterruptedException {
    while (true) {
      List<ProgressEvent> waiting = new ArrayList<>(List.of(queue.take()));
      queue.drainTo(waiting, AT_ONCE - 1);
      publish(jedis, waiting);
    }
  }

  /** Without waiting for an answer to each: the events of fast batches come in bursts. */
  private void publish(Jedis jedis, List<ProgressEvent> events) {
    Step step = Step.all(events.stream().map(event -> event.step().begin("relay")).toList());
    try (var pipeline = jedis.pipelined()) {
      events.forEach(
          event -> pipeline.publish(redis.channel(event.bomId()), RedisMessage.of(event)));
      for (Object answer : pipeline.syncAndReturnAll()) {
        if (answer instanceof JedisException refusal) {
          throw refusal;
        }
      }
    }
    step.close();
    events.forEach(event -> metrics.published(event.eventType()));
  }

  private void pause() {
    try {
      Thread.sleep(PAUSE);
      metrics.dropped(queue.size());
      queue.clear();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void succeeded() {
    if (!connected) {
      LOG.log(Level.INFO, "Publishing to Redis.");
    }
    connected = true;
  }

  private void failed(RuntimeException why) {
    Level level = connected ? Level.WARNING : Level.DEBUG;
    LOG.log(level, "Redis takes no events: {0}", LogText.of(redis.words(why)));
    connected = false;
  }
}
