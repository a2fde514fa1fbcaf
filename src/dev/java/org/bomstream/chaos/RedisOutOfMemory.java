package org.bomstream.chaos;

import java.util.Random;

/** It refuses whatever might need memory. */
final class RedisOutOfMemory implements Fault {
  @Override
  public String name() {
    return "redis-out-of-memory";
  }

  @Override
  public void begin(Cluster cluster, Random random) {
    cluster.inRedis(
        redis -> {
          redis.configSet("maxmemory-policy", "noeviction");
          redis.configSet("maxmemory", "1");
        });
  }

  @Override
  public void end(Cluster cluster) {
    cluster.inRedis(redis -> redis.configSet("maxmemory", "0"));
  }
}
