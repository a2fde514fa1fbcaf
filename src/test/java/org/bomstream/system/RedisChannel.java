package org.bomstream.system;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.bomstream.launch.Bomstream;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.JedisPubSub;

/** A BOM's channel in Redis, as another program listens to it and publishes there. */
final class RedisChannel implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 60_000;

  private final Bomstream server;
  private final String name;
  private final List<String> messages = new CopyOnWriteArrayList<>();
  private final JedisPubSub listener = new Listener();
  private final boolean echoing;

  private RedisChannel(Bomstream server, String bom, boolean echoing) {
    this.server = server;
    this.name = "enrichment:" + bom;
    this.echoing = echoing;
    Thread.ofVirtual().start(this::listen);
    Awaitility.await().atMost(Api.PATIENCE).until(listener::isSubscribed);
  }

  static RedisChannel of(Bomstream server, String bom) {
    return new RedisChannel(server, bom, false);
  }

  /** One that publishes each message a second time. */
  static RedisChannel echoing(Bomstream server, String bom) {
    return new RedisChannel(server, bom, true);
  }

  private void listen() {
    try (var redis = new Jedis("localhost", server.redisPort(), PATIENCE_MILLIS)) {
      redis.subscribe(listener, name);
    }
  }

  /** Once the server listens, which it may not for a moment; tells how many heard it. */
  long publish(String message) {
    try (var redis = new Jedis("localhost", server.redisPort(), PATIENCE_MILLIS)) {
      Awaitility.await().atMost(Api.PATIENCE).until(() -> redis.pubsubNumPat() > 0);
      return redis.publish(name, message);
    }
  }

  /** All there were so far. */
  List<String> messages() {
    return messages;
  }

  @Override
  public void close() {
    listener.unsubscribe();
  }

  private final class Listener extends JedisPubSub {
    @Override
    public void onMessage(String channel, String message) {
      var repeated = messages.contains(message);
      messages.add(message);
      if (echoing && !repeated) {
        publish(message);
      }
    }
  }
}
