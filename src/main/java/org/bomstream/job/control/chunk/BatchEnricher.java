package org.bomstream.job.control.chunk;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.bomstream.bom.entity.LineOutcome;
import org.bomstream.part.control.OwnDatabaseFailed;
import org.bomstream.part.control.PartAnswer;
import org.bomstream.part.control.SourceBusy;
import org.bomstream.part.control.SourceUnavailable;
import org.bomstream.part.control.lookup.Inquiry;
import org.bomstream.part.control.lookup.KnownParts;
import org.bomstream.part.control.lookup.PartLookup;
import org.bomstream.part.entity.FoundPart;
import org.bomstream.part.entity.PartKey;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.run.entity.Asking;
import org.bomstream.run.entity.BatchOutcome;
import org.bomstream.run.entity.Interruption;
import org.bomstream.trace.Detail;
import org.bomstream.trace.Step;
import org.jspecify.annotations.Nullable;

/** Asks for all parts of a batch at once, and tells for each line what came of it. */
@Named
@Dependent
public class BatchEnricher implements ItemProcessor {
  @Inject PartLookup parts;
  @Inject KnownParts known;

  @Override
  public @Nullable DoneBatch processItem(Object item) throws OwnDatabaseFailed {
    var batch = (LinesToEnrich) item;
    Step step =
        batch
            .run()
            .step()
            .begin("batch")
            .with(Detail.BATCH, batch.number())
            .with(Detail.LINES, batch.lines().size());
    try (var _ = step.enter()) {
      return ask(batch).map(answers -> outcome(batch, answers, step)).orElse(null);
    }
  }

  private DoneBatch outcome(LinesToEnrich batch, Map<PartNumber, PartAnswer> answers, Step step) {
    Map<PartKey, Long> ids = known.keep(found(answers));
    var each = new LineOutcomes(answers, ids, batch.run().asking().lastTry());
    List<LineOutcome> outcomes = batch.lines().stream().map(each::of).toList();
    return new DoneBatch(batch.run(), new BatchOutcome(batch.number(), outcomes), step);
  }

  /** Empty when the run is given up: nothing comes of this batch, but its chunk is kept. */
  private Optional<Map<PartNumber, PartAnswer>> ask(LinesToEnrich batch) throws OwnDatabaseFailed {
    Inquiry inquiry = inquiry(batch);
    try {
      return Optional.of(inquiry.numbers().isEmpty() ? Map.of() : parts.lookUp(inquiry));
    } catch (CancellationException e) {
      if (!batch.run().isStopping() || Thread.currentThread().isInterrupted()) {
        throw e;
      }
      // A supplier was waited for: nobody wants its answers any more.
    } catch (OwnDatabaseFailed e) {
      if (!e.isAway()) {
        throw e;
      }
      batch.run().interrupt(new Interruption.WithoutDatabase());
    } catch (SourceUnavailable e) {
      batch
          .run()
          .interrupt(
              new Interruption.Failed("sources_unavailable", String.valueOf(e.getMessage())));
    } catch (SourceBusy e) {
      batch.run().interrupt(new Interruption.Waits(e.source(), e.retryAfter()));
    }
    return Optional.empty();
  }

  private static Inquiry inquiry(LinesToEnrich batch) {
    Asking asking = batch.run().asking();
    return new Inquiry(
        asking.organizationId(),
        batch.numbers().distinct().toList(),
        batch.dear().collect(Collectors.toSet()),
        asking.answersFrom(),
        batch.run().waiting());
  }

  private static List<FoundPart> found(Map<PartNumber, PartAnswer> answers) {
    return answers.values().stream()
        .filter(PartAnswer.Found.class::isInstance)
        .map(answer -> ((PartAnswer.Found) answer).part())
        .toList();
  }
}
