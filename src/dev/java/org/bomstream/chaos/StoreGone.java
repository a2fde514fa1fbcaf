package org.bomstream.chaos;

import java.util.Random;
import java.util.function.Consumer;

/**
 * Redis or PostgreSQL ends, by {@code kill -9} (the kernel's when memory runs out, or a loss of
 * power) or in order, as for an upgrade, and is started again.
 *
 * @param sparesRuns without Redis runs go on, without PostgreSQL they wait
 */
record StoreGone(
    String name,
    Symptom symptom,
    boolean sparesRuns,
    Consumer<Cluster> goes,
    Consumer<Cluster> comesBack)
    implements Fault {

  static StoreGone redis(String name, Consumer<Cluster> goes) {
    return new StoreGone(name, Symptom.REDIS_AWAY, true, goes, cluster -> cluster.redis().start());
  }

  static StoreGone postgres(String name, Consumer<Cluster> goes) {
    return new StoreGone(
        name, Symptom.DATABASE_AWAY, false, goes, cluster -> cluster.stores().startDatabaseAgain());
  }

  @Override
  public void begin(Cluster cluster, Random random) {
    goes.accept(cluster);
  }

  @Override
  public void end(Cluster cluster) {
    comesBack.accept(cluster);
  }
}
