package org.bomstream.job.control.chunk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bomstream.bom.control.LineItems;
import org.bomstream.bom.entity.LinePart;
import org.bomstream.job.control.ActiveRun;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.run.control.Batches;
import org.bomstream.run.entity.Claim;

/**
 * Reads the lines of batches in a transaction of its own, so that the chunk's holds no connection
 * while sources are asked.
 */
@ApplicationScoped
public class BatchLines {
  /** Enough to fill a call of a hundred numbers where half of them are known. */
  private static final int LINES_SOON = 200;

  private static final int BATCHES_SOON = 20;

  @Inject LineItems lineItems;
  @Inject Batches batches;

  /** Numbers of the next batches that nobody has taken, which suppliers will be asked for. */
  @Transactional(TxType.REQUIRES_NEW)
  public Stream<PartNumber> soon(ActiveRun run) {
    Set<Integer> inHand = run.inHand();
    List<Integer> next =
        batches.pending(run.claim().runId()).stream()
            .filter(number -> !inHand.contains(number))
            .limit(BATCHES_SOON)
            .toList();
    return next.isEmpty()
        ? Stream.empty()
        : read(run.claim(), next, LINES_SOON).entrySet().stream()
            .flatMap(batch -> new LinesToEnrich(run, batch.getKey(), batch.getValue()).dear());
  }

  /**
   * The lines of the first of these batches, in order.
   *
   * @param enough no further batch is begun after so many lines
   */
  @Transactional(TxType.REQUIRES_NEW)
  SequencedMap<Integer, List<LinePart>> read(Claim claim, Collection<Integer> those, int enough) {
    SequencedMap<Integer, List<Integer>> numbers = batches.linesOf(claim.runId(), those, enough);
    Map<Integer, LinePart> lines =
        lineItems
            .parts(claim.bomId(), numbers.values().stream().flatMap(List::stream).toList())
            .stream()
            .collect(Collectors.toMap(LinePart::lineNumber, Function.identity()));
    var read = new LinkedHashMap<Integer, List<LinePart>>();
    numbers.forEach((batch, its) -> read.put(batch, its.stream().map(lines::get).toList()));
    return read;
  }
}
