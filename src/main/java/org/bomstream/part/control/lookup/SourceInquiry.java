package org.bomstream.part.control.lookup;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bomstream.part.control.CleanAnswer;
import org.bomstream.part.control.OwnDatabaseFailed;
import org.bomstream.part.control.PartSource;
import org.bomstream.part.control.SourceAnswer;
import org.bomstream.part.control.SourceBusy;
import org.bomstream.part.control.SourceUnavailable;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.problem.LogText;
import org.jspecify.annotations.Nullable;

/**
 * Gets an answer for every number from one source. When the source errs for all together, it is
 * asked number by number, so that one bad number fails one line.
 */
class SourceInquiry {

  private static final Logger LOG = System.getLogger(SourceInquiry.class.getName());

  /** A source that answers none of so many, each in its own call, hangs for all. */
  private static final int TIMEOUTS_TO_GIVE_UP = 3;

  /** Asking number by number may take this many times the timeout of a call. */
  private static final int TIMEOUTS_IN_ALL = 6;

  private final PartSource source;
  private final SourceCalls calls;
  private final Map<PartNumber, SourceAnswer> answers = new HashMap<>();
  private int answered;
  private int timeouts;
  private Optional<SourceError> last = Optional.empty();

  /** Of one source, by calls that have a timeout. */
  SourceInquiry(PartSource source, SourceCalls calls) {
    this.source = source;
    this.calls = calls;
  }

  /**
   * Asks for all numbers.
   *
   * @return an answer for each number
   * @throws SourceUnavailable when it answers for none of them
   */
  Map<PartNumber, SourceAnswer> ask(Collection<PartNumber> numbers)
      throws SourceUnavailable, SourceBusy {
    try {
      answers.putAll(complete(numbers, calls.ask(source, numbers)));
    } catch (SourceError e) {
      LOG.log(
          Level.WARNING,
          "Part source " + source.name() + " erred, is asked part by part",
          LogText.of(e));
      askEach(numbers);
    }
    return answers;
  }

  private void askEach(Collection<PartNumber> numbers) throws SourceUnavailable, SourceBusy {
    Duration longest = calls.timeout().multipliedBy(TIMEOUTS_IN_ALL);
    long begin = System.nanoTime();
    for (PartNumber number : numbers) {
      boolean late = System.nanoTime() - begin > longest.toNanos();
      if (late) {
        answers.put(number, SourceError.late().answer(source.name()));
      } else {
        askOne(number);
      }
    }
    if (answered == 0 && numbers.size() > 1) {
      throw down("it answers for no part");
    }
  }

  private void askOne(PartNumber number) throws SourceUnavailable, SourceBusy {
    try {
      answers.putAll(complete(List.of(number), calls.ask(source, List.of(number))));
      answered++;
    } catch (SourceError e) {
      last = Optional.of(e);
      answers.put(number, e.answer(source.name()));
      String what =
          "Part source %s erred for %s".formatted(source.name(), LogText.of(number.text()));
      LOG.log(Level.WARNING, what, LogText.of(e));
      timeouts += e.isTimeout() ? 1 : 0;
      if (answered == 0 && timeouts >= TIMEOUTS_TO_GIVE_UP) {
        throw down("it does not answer in time");
      }
    }
  }

  private SourceUnavailable down(String detail) {
    return last.filter(error -> source.isInOurDatabase() && error.isTimeout())
        .<SourceUnavailable>map(late -> OwnDatabaseFailed.late(source.name(), detail, late))
        .orElseGet(() -> new SourceUnavailable(source.name(), detail, last.orElse(null)));
  }

  /**
   * A source that leaves a number out, or answers with nothing, has not said that there is no such
   * part.
   */
  private Map<PartNumber, SourceAnswer> complete(
      Collection<PartNumber> numbers, @Nullable Map<PartNumber, SourceAnswer> given) {
    Map<PartNumber, SourceAnswer> all = new HashMap<>();
    for (PartNumber number : numbers) {
      @Nullable SourceAnswer answer = given == null ? null : given.get(number);
      all.put(
          number,
          CleanAnswer.of(answer).orElseGet(() -> SourceError.silent().answer(source.name())));
    }
    return all;
  }
}
