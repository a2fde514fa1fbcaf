package org.bomstream.chaos;

import java.util.Random;

/** The truth itself is away for a moment: all connections are cut, and runs wait. */
final class PostgresRestarted implements Fault {
  @Override
  public String name() {
    return "postgres-restarted";
  }

  @Override
  public void begin(Cluster cluster, Random random) {
    cluster.stores().stopDatabase();
  }

  @Override
  public void end(Cluster cluster) {
    cluster.stores().startDatabaseAgain();
  }

  @Override
  public Symptom symptom() {
    return Symptom.DATABASE_AWAY;
  }

  @Override
  public boolean sparesRuns() {
    return false;
  }
}
