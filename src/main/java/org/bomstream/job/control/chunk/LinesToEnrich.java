package org.bomstream.job.control.chunk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bomstream.bom.entity.LinePart;
import org.bomstream.job.control.ActiveRun;
import org.bomstream.part.entity.PartNumber;

/** A batch as it is read, as opposed to what came of it ({@link DoneBatch}). */
public record LinesToEnrich(ActiveRun run, int number, List<LinePart> lines) {
  /** The same, given out now. */
  public LinesToEnrich now() {
    run.take(number);
    return this;
  }

  /** The part numbers to look up. */
  Stream<PartNumber> numbers() {
    return lines.stream().map(LinePart::partNumber).flatMap(Optional::stream);
  }

  /** Those of them that suppliers are asked for: none of what is not to be fitted, as a rule. */
  Stream<PartNumber> dear() {
    boolean all = run.asking().includeDnp();
    return lines.stream()
        .filter(line -> all || !line.doNotPopulate())
        .map(LinePart::partNumber)
        .flatMap(Optional::stream);
  }
}
