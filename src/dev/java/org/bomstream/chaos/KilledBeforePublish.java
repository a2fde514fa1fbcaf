package org.bomstream.chaos;

import java.time.Duration;
import java.util.Random;
import org.bomstream.launch.Bomstream;
import org.bomstream.launch.Poll;

/**
 * The node that has the run dies after a batch's commit, before Redis has taken a word of it: that
 * stands still meanwhile.
 */
final class KilledBeforePublish implements Fault {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private Bomstream killed;

  @Override
  public String name() {
    return "killed-before-publish";
  }

  @Override
  public void begin(Cluster cluster, Random random) {
    killed = cluster.holder();
    cluster.signalRedis("STOP");
    try {
      var before = cluster.run().batchesDone();
      Poll.until(() -> cluster.run().batchesDone() > before, PATIENCE);
      cluster.kill(killed);
    } finally {
      cluster.signalRedis("CONT");
    }
  }

  @Override
  public void end(Cluster cluster) {
    cluster.startAgain(killed);
  }

  @Override
  public boolean movesRun() {
    return true;
  }
}
