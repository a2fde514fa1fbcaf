package org.bomstream.chaos;

import java.util.Random;

/** An orderly stop, as for an upgrade. */
final class RedisRestarted implements Fault {
  @Override
  public String name() {
    return "redis-restarted";
  }

  @Override
  public void begin(Cluster cluster, Random random) {
    cluster.redis().stop();
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
