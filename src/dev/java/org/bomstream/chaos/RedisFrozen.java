package org.bomstream.chaos;

import java.util.Random;

/** It takes connections and bytes, and answers nothing; afterwards it goes on where it was. */
final class RedisFrozen implements Fault {
  @Override
  public String name() {
    return "redis-frozen";
  }

  @Override
  public void begin(Cluster cluster, Random random) {
    cluster.signalRedis("STOP");
  }

  @Override
  public void end(Cluster cluster) {
    cluster.signalRedis("CONT");
  }

  @Override
  public Symptom symptom() {
    return Symptom.REDIS_AWAY;
  }
}
