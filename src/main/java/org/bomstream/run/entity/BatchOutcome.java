package org.bomstream.run.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bomstream.bom.entity.LineOutcome;
import org.bomstream.bom.entity.LineOutcome.Enriched;
import org.bomstream.bom.entity.LineOutcome.NotEnriched;
import org.bomstream.bom.entity.LineOutcome.PutOff;
import org.bomstream.part.entity.MissingSource;
import org.bomstream.progress.entity.ProgressState.BatchState;
import org.bomstream.progress.entity.ProgressState.ItemState;

/**
 * What came of a batch.
 *
 * @param number the batch's in its run
 * @param lines in order, never empty
 */
public record BatchOutcome(int number, List<LineOutcome> lines) {
  /** An event has at most so many lines, and so many characters of their part numbers. */
  private static final int MOST_ITEMS = 100;

  private static final int MOST_CHARACTERS = 6_000;

  public int enriched() {
    return (int) of(Enriched.class).count();
  }

  public int failed() {
    return (int) of(NotEnriched.class).count();
  }

  /** The numbers of the lines that were put off: neither enriched nor failed. */
  public List<Integer> putOff() {
    return of(PutOff.class).map(PutOff::lineNumber).toList();
  }

  /** The source that can be asked again first, of those that lines wait for. */
  public Optional<MissingSource> firstAgain() {
    return of(PutOff.class)
        .flatMap(line -> line.missing().stream())
        .filter(source -> source.why().passes())
        .min(
            Comparator.comparing(
                MissingSource::until, Comparator.nullsLast(Comparator.naturalOrder())));
  }

  private <T extends LineOutcome> Stream<T> of(Class<T> kind) {
    return lines.stream().filter(kind::isInstance).map(kind::cast);
  }

  /** The last line that was not put off. */
  Optional<LineOutcome> lastSettled() {
    return lines.reversed().stream().filter(line -> !(line instanceof PutOff)).findFirst();
  }

  /** As clients see the batch, now that it is done. */
  public BatchState state() {
    return new BatchState(number, "completed", lines.size(), enriched(), failed(), putOff().size());
  }

  /** As clients see its lines; none where an event would be too long with them. */
  public List<ItemState> items() {
    boolean fit = lines.size() <= MOST_ITEMS && characters() <= MOST_CHARACTERS;
    return fit ? lines.stream().map(BatchOutcome::item).toList() : List.of();
  }

  private int characters() {
    return lines.stream().mapToInt(line -> line.mpn() == null ? 0 : line.mpn().length()).sum();
  }

  private static ItemState item(LineOutcome line) {
    return new ItemState(
        line.lineNumber(), line.mpn(), line.status().code(), line.code(), line.lifecycle());
  }
}
