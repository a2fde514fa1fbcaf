package org.bomstream.part.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.problem.LogText;

/** Asks all part sources about the parts of a batch, as opposed to one ({@link SourceInquiry}). */
@ApplicationScoped
public class PartLookup {

  private static final Logger LOG = System.getLogger(PartLookup.class.getName());

  @Inject @Any Instance<PartSource> sources;
  @Inject SourceCalls calls;

  /**
   * Asks for all numbers at once, the sources one after the other; the later ones only for what the
   * earlier did not find. "Not found" is what all say; where some could not be asked, the answer is
   * a failure.
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
    List<PartSource> inOrder =
        sources.stream().sorted(Comparator.comparingInt(PartSource::order)).toList();
    return lookUp(numbers, inOrder);
  }

  Map<PartNumber, PartAnswer> lookUp(Collection<PartNumber> numbers, List<PartSource> inOrder)
      throws SourceUnavailable, SourceBusy {
    Map<PartNumber, PartAnswer> answers = new HashMap<>();
    Set<PartNumber> open = new LinkedHashSet<>(numbers);
    SourceUnavailable down = new SourceUnavailable("part sources", "there is none", null);
    boolean anyAnswered = open.isEmpty();
    for (PartSource source : inOrder) {
      if (open.isEmpty()) {
        break;
      }
      try {
        merge(answers, new SourceInquiry(source, calls).ask(List.copyOf(open)));
        anyAnswered = true;
      } catch (SourceUnavailable e) {
        LOG.log(Level.WARNING, "Part source " + source.name() + " cannot be asked", LogText.of(e));
        down = e;
        open.forEach(number -> answers.merge(number, failed(source), PartLookup::better));
      }
      open.removeIf(number -> answers.get(number) instanceof PartAnswer.Found);
    }
    if (!anyAnswered) {
      throw down;
    }
    return answers;
  }

  private static void merge(Map<PartNumber, PartAnswer> answers, Map<PartNumber, PartAnswer> more) {
    more.forEach((number, answer) -> answers.merge(number, answer, PartLookup::better));
  }

  private static PartAnswer better(PartAnswer one, PartAnswer other) {
    return rank(other) > rank(one) ? other : one;
  }

  private static int rank(PartAnswer answer) {
    return switch (answer) {
      case PartAnswer.Found found -> 3;
      case PartAnswer.Ambiguous ambiguous -> 2;
      case PartAnswer.Failed failed -> 1;
      case PartAnswer.NotFound notFound -> 0;
    };
  }

  private static PartAnswer failed(PartSource source) {
    return new PartAnswer.Failed(
        "source_error", "The part source %s cannot be asked at present.".formatted(source.name()));
  }
}
