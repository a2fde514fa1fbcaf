package org.bomstream.job.control.chunk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bomstream.bom.entity.LineOutcome;
import org.bomstream.bom.entity.LineOutcome.Enriched;
import org.bomstream.bom.entity.LineOutcome.NotEnriched;
import org.bomstream.bom.entity.LineOutcome.PutOff;
import org.bomstream.bom.entity.LinePart;
import org.bomstream.part.control.PartAnswer;
import org.bomstream.part.entity.Fact;
import org.bomstream.part.entity.FoundPart;
import org.bomstream.part.entity.Lifecycle;
import org.bomstream.part.entity.Match;
import org.bomstream.part.entity.MissingSource;
import org.bomstream.part.entity.PartDetails;
import org.bomstream.part.entity.PartKey;
import org.bomstream.part.entity.PartNumber;

/**
 * What comes of lines, by what was answered for their parts.
 *
 * @param ids of the parts that were found
 * @param lastTry whether nothing is put off any more
 */
record LineOutcomes(Map<PartNumber, PartAnswer> answers, Map<PartKey, Long> ids, boolean lastTry) {

  LineOutcome of(LinePart line) {
    Optional<PartNumber> asked = line.partNumber();
    return asked.isEmpty()
        ? LineOutcome.failed(
            line.lineNumber(),
            null,
            "no_part_number",
            "The line names neither a part number nor an order code.")
        : of(line, Objects.requireNonNull(answers.get(asked.get())));
  }

  private LineOutcome of(LinePart line, PartAnswer answer) {
    int number = line.lineNumber();
    return switch (answer) {
      case PartAnswer.Found(FoundPart part, List<MissingSource> missing) ->
          new Enriched(
              number,
              line.mpn(),
              Objects.requireNonNull(ids.get(part.key())),
              part.match(),
              lifecycle(part),
              missing);
      case PartAnswer.NotFound(String detail) ->
          LineOutcome.failed(number, line.mpn(), "part_not_found", detail);
      case PartAnswer.Ambiguous(String detail) ->
          LineOutcome.failed(number, line.mpn(), "part_ambiguous", detail);
      case PartAnswer.Failed(String code, String detail, List<MissingSource> missing) ->
          new NotEnriched(number, line.mpn(), code, detail, missing);
      case PartAnswer.PutOff(List<MissingSource> missing) when lastTry ->
          new NotEnriched(number, line.mpn(), "source_error", tooLong(missing), missing);
      case PartAnswer.PutOff(List<MissingSource> missing) ->
          new PutOff(number, line.mpn(), missing);
    };
  }

  private static String tooLong(List<MissingSource> missing) {
    return "Nobody who could be asked knows the part. For as long as a run waits, this could not: %s."
        .formatted(missing.stream().map(MissingSource::source).collect(Collectors.joining(", ")));
  }

  /** As the line will show it, as far as those say who were asked now. */
  private static String lifecycle(FoundPart part) {
    Optional<String> word =
        part.match().kind() == Match.Kind.PACKING ? Optional.empty() : stated(part);
    return word.orElse(Lifecycle.UNKNOWN.code());
  }

  private static Optional<String> stated(FoundPart part) {
    return part.listings().size() == 1
        ? part.listings().getFirst().fact(Fact.LIFECYCLE)
        : Optional.ofNullable(
                PartDetails.of(part.listings(), Instant.now()).facts().get(Fact.LIFECYCLE))
            .map(PartDetails.Told::value);
  }
}
