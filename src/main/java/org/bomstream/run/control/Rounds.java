package org.bomstream.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bomstream.progress.entity.EventType;
import org.bomstream.run.entity.Run;
import org.bomstream.run.entity.RunProgress;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What comes when all batches of a run are done: its end, or, where lines were put off, a wait and
 * then another round with those. Called in the transaction that has the run locked.
 */
@ApplicationScoped
public class Rounds {
  @Inject Batches batches;

  @Inject
  @ConfigProperty(name = "batch.size")
  int batchSize;

  @Inject
  @ConfigProperty(name = "run.waits-at-most")
  Duration longest;

  /**
   * All batches of the run are done.
   *
   * @return what is to be told of it
   */
  Optional<EventType> over(Run run, Instant now) {
    if (!run.hasPutOff()) {
      return run.complete(now);
    }
    RunProgress done = run.progress();
    int formed =
        batches.form(
            run.id(), done.earlierBatches(), done.totalBatches(), batchSize, Intake.MOST_BATCHES);
    return run.awaitSources(formed, longest, now);
  }
}
