package org.bomstream.part.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.problem.LogText;

/** Asks all part sources about the parts of a batch, as opposed to one ({@link SourceInquiry}). */
@ApplicationScoped
public class PartLookup {

  private static final Logger LOG = System.getLogger(PartLookup.class.getName());

  @Inject PartSources sources;
  @Inject AskedOnce once;
  @Inject JointAnswer joint;

  /**
   * Asks every source for all numbers at once, one source after the other. "Not found" is what all
   * say; where one that might know the part could not be asked, the answer is a failure.
   *
   * @return an answer for each number
   * @throws SourceUnavailable when no source can be asked at all, after retries; an {@link
   *     OwnDatabaseFailed} where our own database is the reason
   * @throws SourceBusy when one of them has no quota left: better late than without its answer
   * @throws java.util.concurrent.CancellationException soon after the thread is interrupted, which
   *     it stays, or the server is stopping
   */
  public Map<PartNumber, PartAnswer> lookUp(Collection<PartNumber> numbers)
      throws SourceUnavailable, SourceBusy {
    return lookUp(numbers, Instant.EPOCH);
  }

  /**
   * The same, with no answer that was kept before a time. Sources whose answers are never kept are
   * asked in any case.
   */
  public Map<PartNumber, PartAnswer> lookUp(Collection<PartNumber> numbers, Instant oldest)
      throws SourceUnavailable, SourceBusy {
    return lookUp(numbers, sources.inOrder(), oldest);
  }

  Map<PartNumber, PartAnswer> lookUp(
      Collection<PartNumber> numbers, List<PartSource> inOrder, Instant oldest)
      throws SourceUnavailable, SourceBusy {
    if (numbers.isEmpty()) {
      return Map.of();
    }
    List<PartNumber> all = List.copyOf(numbers);
    AskedOnce.Known known = once.known(inOrder, all, oldest);
    Map<PartNumber, List<JointAnswer.Said>> said = new HashMap<>();
    SourceUnavailable down = new SourceUnavailable("part sources", "there is none", null);
    boolean anyAnswered = !inOrder.isEmpty() && inOrder.stream().allMatch(PartSource::isRule);
    for (PartSource source : inOrder) {
      Map<PartNumber, SourceAnswer> its = new HashMap<>();
      try {
        once.ask(source, all, known, its);
        anyAnswered |= !source.isRule();
      } catch (SourceUnavailable e) {
        LOG.log(Level.WARNING, "Part source " + source.name() + " cannot be asked", LogText.of(e));
        down = e;
        all.forEach(number -> its.putIfAbsent(number, failed(source)));
      }
      its.forEach((number, answer) -> add(said, number, source, answer));
    }
    if (!anyAnswered) {
      throw down;
    }
    Map<PartNumber, PartAnswer> answers = new HashMap<>();
    said.forEach((number, each) -> answers.put(number, joint.of(each)));
    return answers;
  }

  private static void add(
      Map<PartNumber, List<JointAnswer.Said>> said,
      PartNumber number,
      PartSource source,
      SourceAnswer answer) {
    said.computeIfAbsent(number, n -> new ArrayList<>()).add(new JointAnswer.Said(source, answer));
  }

  private static SourceAnswer failed(PartSource source) {
    return new SourceAnswer.Failed(
        "source_error", "The part source %s cannot be asked at present.".formatted(source.name()));
  }
}
