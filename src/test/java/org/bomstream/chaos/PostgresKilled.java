package org.bomstream.chaos;

import java.util.Random;

/** As if the truth's own machine had lost power for a moment. */
final class PostgresKilled implements Fault {
  @Override
  public String name() {
    return "postgres-killed";
  }

  @Override
  public void begin(Cluster cluster, Random random) {
    cluster.stores().loseDatabase();
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
