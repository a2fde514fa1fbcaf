package org.bomstream.part.control.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bomstream.part.control.PartAnswer;
import org.bomstream.part.control.PartSource;
import org.bomstream.part.control.SourceAnswer;
import org.bomstream.part.control.SourceBusy;
import org.bomstream.part.control.SourceUnavailable;
import org.bomstream.part.control.desk.Asked;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.problem.LogText;

/**
 * Finds out what all part sources say to part numbers: suppliers are asked first, and while they
 * are, what is near and free of charge.
 */
@ApplicationScoped
public class PartLookup {
  private static final Logger LOG = System.getLogger(PartLookup.class.getName());

  @Inject PartSources sources;
  @Inject SupplierRound suppliers;
  @Inject SourceCalls calls;
  @Inject JointAnswer joint;

  /**
   * Asks all sources. A part that some find is the part that they find; "not found" is what all
   * say; where one that might know the part could not be asked for a while, the answer is put off.
   *
   * @return an answer for each number
   * @throws SourceUnavailable when none of our own sources can be asked, after retries; an {@link
   *     org.bomstream.part.control.OwnDatabaseFailed} where our own database is the reason
   * @throws SourceBusy when one of our own has no quota left
   * @throws java.util.concurrent.CancellationException soon after the run is given up, the thread
   *     is interrupted, which it stays, or the server is stopping
   */
  public Map<PartNumber, PartAnswer> lookUp(Inquiry inquiry) throws SourceUnavailable, SourceBusy {
    return lookUp(inquiry, sources.inOrder());
  }

  Map<PartNumber, PartAnswer> lookUp(Inquiry inquiry, List<PartSource> inOrder)
      throws SourceUnavailable, SourceBusy {
    if (inquiry.numbers().isEmpty()) {
      return Map.of();
    }
    List<Asked> open = suppliers.begin(inquiry);
    Map<PartNumber, List<JointAnswer.Said>> said = new HashMap<>();
    inquiry.numbers().forEach(number -> said.put(number, new ArrayList<>()));
    askOwn(inquiry.numbers(), inOrder, said);
    suppliers.end(inquiry, open, said);
    Map<PartNumber, PartAnswer> answers = new HashMap<>();
    said.forEach((number, each) -> answers.put(number, joint.of(number, each)));
    return answers;
  }

  private void askOwn(
      Collection<PartNumber> numbers,
      List<PartSource> inOrder,
      Map<PartNumber, List<JointAnswer.Said>> said)
      throws SourceUnavailable, SourceBusy {
    SourceUnavailable down = new SourceUnavailable("part sources", "there is none", null);
    boolean anyAnswered = !inOrder.isEmpty() && inOrder.stream().allMatch(PartSource::isRule);
    for (PartSource source : inOrder) {
      Map<PartNumber, SourceAnswer> its = new HashMap<>();
      try {
        its.putAll(ask(source, numbers));
        anyAnswered |= !source.isRule();
      } catch (SourceUnavailable e) {
        LOG.log(Level.WARNING, "Part source " + source.name() + " cannot be asked", LogText.of(e));
        down = e;
        numbers.forEach(number -> its.putIfAbsent(number, failed(source)));
      }
      its.forEach(
          (number, answer) ->
              Objects.requireNonNull(said.get(number))
                  .add(new JointAnswer.Said(source.name(), false, answer)));
    }
    if (!anyAnswered && suppliers.isEmpty()) {
      throw down;
    }
  }

  /** One that reads by rules asks nobody: there is nothing to wait for, and nothing to clean. */
  private Map<PartNumber, SourceAnswer> ask(PartSource source, Collection<PartNumber> numbers)
      throws SourceUnavailable, SourceBusy {
    return source.isRule() ? source.lookUp(numbers) : new SourceInquiry(source, calls).ask(numbers);
  }

  private static SourceAnswer failed(PartSource source) {
    return new SourceAnswer.Failed(
        "source_error", "The part source %s cannot be asked at present.".formatted(source.name()));
  }
}
