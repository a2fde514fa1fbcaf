package org.bomstream.relay.control;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import redis.clients.jedis.BinaryJedisPubSub;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisException;

/** One connection's listening, from its subscription to its end. */
final class RedisSubscription extends BinaryJedisPubSub {
  /** A connection that answers no ping for so long is dead, though nobody has said so. */
  private static final Duration SILENCE = Duration.ofSeconds(4);

  private static final Logger LOG = System.getLogger(RedisSubscription.class.getName());

  private final RedisServer redis;
  private final Jedis jedis;
  private final EventArrivals arrivals;
  private final Runnable onSubscribed;
  private volatile long lastHeard = System.nanoTime();

  RedisSubscription(RedisServer redis, Jedis jedis, EventArrivals arrivals, Runnable onSubscribed) {
    this.redis = redis;
    this.jedis = jedis;
    this.arrivals = arrivals;
    this.onSubscribed = onSubscribed;
  }

  /** Blocks until the connection ends. */
  void listen() {
    jedis.psubscribe(this, redis.allChannels());
  }

  boolean isAlive() {
    return isSubscribed() && System.nanoTime() - lastHeard < SILENCE.toNanos();
  }

  /** Asks for a sign of life, and cuts the connection when the last one is too old. */
  void check() {
    if (System.nanoTime() - lastHeard > SILENCE.toNanos()) {
      cut();
    } else if (isSubscribed()) {
      try {
        ping();
      } catch (JedisException e) {
        cut();
      }
    }
  }

  void cut() {
    try {
      jedis.disconnect();
    } catch (JedisException broken) {
      LOG.log(Level.DEBUG, "Was broken already", broken);
    }
  }

  @Override
  public void onPSubscribe(byte[] pattern, int subscribedChannels) {
    lastHeard = System.nanoTime();
    onSubscribed.run();
  }

  @Override
  public void onPong(byte[] pattern) {
    lastHeard = System.nanoTime();
  }

  @Override
  public void onPMessage(byte[] pattern, byte[] channel, byte[] message) {
    lastHeard = System.nanoTime();
    redis.bomOf(channel).ifPresent(bomId -> arrivals.heard(bomId, message));
  }
}
