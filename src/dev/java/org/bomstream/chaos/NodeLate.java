package org.bomstream.chaos;

import java.time.Duration;
import java.util.Random;
import org.bomstream.launch.Poll;

/**
 * The node that has the run stands still while the database is at a batch's statement, so that its
 * transaction is not idle, and goes on as soon as another has the run: it is the first to write.
 */
final class NodeLate implements Fault {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Override
  public String name() {
    return "node-late";
  }

  @Override
  public void begin(Cluster cluster, Random random) {
    var late = cluster.holder();
    var fence = cluster.run().fence();
    try {
      cluster.catchAt(
          Place.AFTER_LOOK_UP,
          () -> {
            late.freeze("server");
            Poll.until(() -> cluster.run().fence() > fence, PATIENCE);
          });
    } finally {
      late.thaw("server");
    }
  }

  @Override
  public void end(Cluster cluster) {
    // It goes on already.
  }

  @Override
  public boolean movesRun() {
    return true;
  }
}
