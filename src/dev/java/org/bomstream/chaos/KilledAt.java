package org.bomstream.chaos;

import java.util.Random;
import org.bomstream.launch.Bomstream;

/** The node that has the run dies as by {@code kill -9} at a known point of a batch. */
final class KilledAt implements Fault {
  private final Place place;
  private Bomstream killed;

  KilledAt(Place place) {
    this.place = place;
  }

  @Override
  public String name() {
    return "killed-" + place.words();
  }

  @Override
  public void begin(Cluster cluster, Random random) {
    killed = cluster.holder();
    cluster.catchAt(place, () -> cluster.kill(killed));
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
