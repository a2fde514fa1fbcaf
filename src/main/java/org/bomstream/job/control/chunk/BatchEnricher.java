package org.bomstream.job.control.chunk;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bomstream.bom.entity.LineOutcome;
import org.bomstream.bom.entity.LinePart;
import org.bomstream.part.control.KnownParts;
import org.bomstream.part.control.OwnDatabaseFailed;
import org.bomstream.part.control.PartAnswer;
import org.bomstream.part.control.PartLookup;
import org.bomstream.part.control.SourceBusy;
import org.bomstream.part.control.SourceUnavailable;
import org.bomstream.part.entity.FoundPart;
import org.bomstream.part.entity.PartKey;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.run.entity.BatchOutcome;
import org.bomstream.run.entity.Interruption;
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
    return ask(batch).map(answers -> outcome(batch, answers)).orElse(null);
  }

  private DoneBatch outcome(LinesToEnrich batch, Map<PartNumber, PartAnswer> answers) {
    Map<PartKey, Long> ids = known.keep(found(answers));
    List<LineOutcome> outcomes =
        batch.lines().stream().map(line -> outcome(line, answers, ids)).toList();
    return new DoneBatch(batch.run(), new BatchOutcome(batch.number(), outcomes));
  }

  /** Empty when the run is given up: nothing comes of this batch, but its chunk is kept. */
  private Optional<Map<PartNumber, PartAnswer>> ask(LinesToEnrich batch) throws OwnDatabaseFailed {
    Set<PartNumber> numbers =
        batch.lines().stream()
            .map(LinePart::partNumber)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    try {
      return Optional.of(numbers.isEmpty() ? Map.of() : parts.lookUp(numbers));
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

  private static List<FoundPart> found(Map<PartNumber, PartAnswer> answers) {
    return answers.values().stream()
        .filter(PartAnswer.Found.class::isInstance)
        .map(answer -> ((PartAnswer.Found) answer).part())
        .toList();
  }

  private static LineOutcome outcome(
      LinePart line, Map<PartNumber, PartAnswer> answers, Map<PartKey, Long> ids) {
    int number = line.lineNumber();
    if (line.partNumber().isEmpty()) {
      return LineOutcome.failed(
          number,
          null,
          "no_part_number",
          "The line names neither a part number nor an order code.");
    }
    PartAnswer answer = Objects.requireNonNull(answers.get(line.partNumber().get()));
    return switch (answer) {
      case PartAnswer.Found(FoundPart part) ->
          LineOutcome.enriched(
              number, line.mpn(), Objects.requireNonNull(ids.get(part.key())), part.match());
      case PartAnswer.NotFound none ->
          LineOutcome.failed(number, line.mpn(), "part_not_found", none.detail());
      case PartAnswer.Ambiguous several ->
          LineOutcome.failed(number, line.mpn(), "part_ambiguous", several.detail());
      case PartAnswer.Failed failed ->
          LineOutcome.failed(number, line.mpn(), failed.code(), failed.detail());
    };
  }
}
