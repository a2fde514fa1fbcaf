package org.bomstream.job.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.bomstream.run.control.Leases;
import org.bomstream.run.control.Nodes;
import org.bomstream.schedule.Recent;

/**
 * Leaves other nodes their part of the queue, however much room is here. What they do not take,
 * since they are full or about to stop, is taken all the same, a little later.
 */
@ApplicationScoped
public class FairShare {
  /** In which each node looks at the queue a few times. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  @Inject Nodes nodes;

  LongSupplier nanos = System::nanoTime;

  private final Recent<Integer> living = new Recent<>(() -> nodes.living(Leases.LENGTH));
  private OptionalLong leavingSince = OptionalLong.empty();

  /**
   * Whether the node takes one more now; asked by one thread at a time.
   *
   * @param places what it works on
   */
  boolean allowsOneMore(int places) {
    if (hasLess(places) || isOutOfPatience()) {
      leavingSince = OptionalLong.empty();
      return true;
    }
    leavingSince = OptionalLong.of(leavingSince.orElseGet(nanos));
    return false;
  }

  private boolean hasLess(int places) {
    int all = living.get();
    return all < 2 || places < nodes.share(all).orElse(Integer.MAX_VALUE);
  }

  private boolean isOutOfPatience() {
    return leavingSince.isPresent()
        && nanos.getAsLong() - leavingSince.getAsLong() >= PATIENCE.toNanos();
  }
}
