package org.bomstream.chaos;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.bomstream.launch.Poll;

/**
 * Nothing goes wrong, but a person pauses the run, resumes it and cancels it at drawn moments, each
 * at a drawn node.
 */
final class RunDriven implements Fault {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** A wish comes up to so long after the last has come true. */
  private static final int LONGEST_MILLIS = 1_500;

  private final ClusterKind cluster;
  private Duration slowest;
  private Random random;

  RunDriven(ClusterKind cluster) {
    this.cluster = cluster;
  }

  @Override
  public String name() {
    return cluster.prefix() + "run-driven";
  }

  @Override
  public ClusterKind cluster() {
    return cluster;
  }

  @Override
  public void begin(Cluster cluster, Random random) {
    this.random = random;
    slowest = Duration.ZERO;
    ask(cluster, "pause", "PAUSED", "paused");
    var before = cluster.run().batchesDone();
    linger();
    if (cluster.run().batchesDone() != before) {
      throw new IllegalStateException("a batch was done in a paused run");
    }
    ask(cluster, "resume", "ENRICHING", "resumed");
    linger();
  }

  @Override
  public void end(Cluster cluster) {
    ask(cluster, "cancel", "CANCELLED", "cancelled");
  }

  private void ask(Cluster cluster, String wish, String status, String event) {
    var run = cluster.run();
    var node = cluster.nodes().get(random.nextInt(cluster.nodes().size()));
    var told = run.told(event);
    var from = System.nanoTime();
    var answer =
        cluster.alice().at(node).post("/api/boms/%s/enrichment/%s".formatted(run.bom(), wish));
    if (answer.statusCode() != 202) {
      throw new IllegalStateException(wish + " was answered " + answer.statusCode());
    }
    var done = Poll.until(() -> run.status().equals(status), PATIENCE);
    var took = Duration.ofNanos(System.nanoTime() - from);
    slowest = slowest.compareTo(took) < 0 ? took : slowest;
    if (!done) {
      throw new IllegalStateException(
          "%s took %s, and the run is %s".formatted(wish, took, run.status()));
    }
    if (run.told(event) != told + 1) {
      throw new IllegalStateException("%s has %d events".formatted(wish, run.told(event) - told));
    }
  }

  private void linger() {
    Poll.until(() -> false, Duration.ofMillis(random.nextInt(LONGEST_MILLIS)));
  }

  @Override
  public Optional<Duration> obeyed() {
    return Optional.of(slowest);
  }

  @Override
  public boolean sparesRuns() {
    return false;
  }

  @Override
  public String ending() {
    return "CANCELLED";
  }
}
