package org.bomstream.job.control.past;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.bomstream.bom.control.OldFacts;
import org.bomstream.schedule.Recurring;
import org.bomstream.schedule.Schedule;
import org.bomstream.schedule.StartupPhase;
import org.bomstream.schedule.WorkBegins;

/**
 * Moves what versions before have kept with lines to the parts that lines refer to, in the
 * background, until nothing is left. It begins late: a node of such a version that still runs
 * beside this one does not see what was moved.
 */
@ApplicationScoped
public class FactsMover {
  private static final Duration PERIOD = Duration.ofSeconds(30);

  /** Many times what it takes to replace all nodes, one after the other. */
  private static final Duration BESIDE = Duration.ofHours(1);

  private final long begun = System.nanoTime();

  @Inject OldFacts facts;
  @Inject Schedule schedule;

  void start(@Observes @Priority(StartupPhase.STREAMS) WorkBegins begins) {
    schedule.start(new Recurring("The move of old facts", PERIOD, this::move));
  }

  private void move() {
    if (System.nanoTime() - begun > BESIDE.toNanos()) {
      schedule.repeat(facts::move);
    }
  }
}
