package org.bomstream.chaos;

import java.util.Random;
import java.util.UUID;

/**
 * It drops listeners without a word, since more waits for them than it will hold: here a flood
 * about a BOM that nobody follows, in one go.
 */
final class RedisBufferOverrun implements Fault {
  private static final String LIMIT = "client-output-buffer-limit";
  private static final String FLOOD =
      "for i = 1, 100 do redis.call('publish', KEYS[1], string.rep('x', 10000)) end";

  @Override
  public String name() {
    return "redis-buffer-overrun";
  }

  @Override
  public void begin(Cluster cluster, Random random) {
    cluster.inRedis(redis -> redis.configSet(LIMIT, "pubsub 65536 65536 1"));
    goOn(cluster);
  }

  @Override
  public void goOn(Cluster cluster) {
    cluster.inRedis(redis -> redis.eval(FLOOD, 1, "enrichment:" + new UUID(0, 1)));
  }

  @Override
  public void end(Cluster cluster) {
    cluster.inRedis(redis -> redis.configSet(LIMIT, "pubsub 33554432 8388608 60"));
  }
}
