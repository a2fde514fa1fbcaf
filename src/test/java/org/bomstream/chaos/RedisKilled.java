package org.bomstream.chaos;

import java.util.Random;

/** As the kernel does it when memory runs out. */
final class RedisKilled implements Fault {
  @Override
  public String name() {
    return "redis-killed";
  }

  @Override
  public void begin(Cluster cluster, Random random) {
    cluster.killRedis();
  }

  @Override
  public void end(Cluster cluster) {
    cluster.redis().start();
  }

  @Override
  public Symptom symptom() {
    return Symptom.REDIS_AWAY;
  }
}
