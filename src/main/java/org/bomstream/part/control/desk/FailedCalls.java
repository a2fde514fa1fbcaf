package org.bomstream.part.control.desk;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.bomstream.part.control.supplier.SupplierFault;
import org.bomstream.part.entity.MissingSource.Why;
import org.bomstream.problem.LogText;

/**
 * What becomes of a supplier and of the questions when a call came to nothing: what waiting cures
 * is asked again, and no number suffers for it.
 */
final class FailedCalls {
  private static final Logger LOG = System.getLogger(FailedCalls.class.getName());

  /** Where a supplier does not say for how long. */
  private static final Duration THROTTLED = Duration.ofSeconds(2);

  private static final Duration REFUSED = Duration.ofMinutes(15);
  private static final Duration DAY = Duration.ofDays(1);

  /** After the first failure; twice as long after each next, until the breaker opens. */
  private static final Duration DOWN = Duration.ofSeconds(1);

  /** When the breaker opens; twice as long each time it is tried in vain. */
  private static final Duration BROKEN = Duration.ofSeconds(30);

  private static final int MOST_DOUBLINGS = 4;

  /** So that a supplier that asks for no pause, or for a year, is believed within reason. */
  private static final Duration LEAST = Duration.ofSeconds(1);

  /** The words that metrics have for what comes of calls; the last where we err. */
  static final List<String> OUTCOMES =
      List.of("throttled", "quota_used_up", "refused", "bad_request", "down", "error");

  private final SupplierPlace place;

  FailedCalls(SupplierPlace place) {
    this.place = place;
  }

  /** The word that metrics have for it. */
  static String outcome(SupplierFault fault) {
    return switch (fault) {
      case SupplierFault.Throttled _ -> "throttled";
      case SupplierFault.QuotaUsedUp _ -> "quota_used_up";
      case SupplierFault.Refused _ -> "refused";
      case SupplierFault.BadCall _ -> "bad_request";
      case SupplierFault.Down _ -> "down";
    };
  }

  /** Draws the conclusions; a question that is not answered then is asked again. */
  void handle(SupplierFault fault, List<DeskQuestion> questions) {
    switch (fault) {
      case SupplierFault.Throttled limit -> throttled(limit);
      case SupplierFault.QuotaUsedUp used ->
          close(Why.QUOTA_USED_UP, bounded(untilTurn(used)), fault);
      case SupplierFault.Refused _ -> close(Why.REFUSED, REFUSED, fault);
      case SupplierFault.BadCall _ -> badCall(questions, fault);
      case SupplierFault.Down _ -> down(questions, fault);
    }
  }

  /** It is left alone for as long as it says. */
  void throttled(SupplierFault.Throttled limit) {
    close(Why.THROTTLED, bounded(limit.after().orElse(THROTTLED)), limit);
  }

  private Duration untilTurn(SupplierFault.QuotaUsedUp used) {
    return used.after().or(place::untilTurn).orElse(DAY);
  }

  private void badCall(List<DeskQuestion> questions, SupplierFault fault) {
    if (questions.size() > 1) {
      questions.forEach(DeskQuestion::suspect);
      return;
    }
    questions.forEach(
        question -> {
          String number = LogText.of(question.number().text());
          LOG.log(
              Level.WARNING,
              "{0} refuses {1}: {2}",
              place.source(),
              number,
              LogText.of(fault.detail()));
          question.answer(place.refuse(question.key()));
        });
  }

  private void down(List<DeskQuestion> questions, SupplierFault fault) {
    int failures = place.standing().failures() + 1;
    place.close(Why.DOWN, pause(failures), fault.detail(), failures);
    if (failures == 1 || failures == Standing.BREAKS_AT) {
      LOG.log(Level.WARNING, "{0} is down: {1}", place.source(), LogText.of(fault.detail()));
    }
    long answers = place.meter().countedAnswers(place.source(), 0);
    for (DeskQuestion question : questions) {
      question.failed(answers);
      if (question.isHopeless()) {
        question.answer(place.badRequest());
      }
    }
  }

  private static Duration pause(int failures) {
    boolean broken = failures >= Standing.BREAKS_AT;
    int doublings = broken ? failures - Standing.BREAKS_AT : failures - 1;
    return (broken ? BROKEN : DOWN).multipliedBy(1L << Math.min(doublings, MOST_DOUBLINGS));
  }

  private void close(Why why, Duration length, SupplierFault fault) {
    Optional<Why> before = place.standing().closed();
    place.close(why, length, fault.detail());
    if (!before.equals(Optional.of(why))) {
      LOG.log(
          why == Why.THROTTLED ? Level.DEBUG : Level.WARNING,
          "{0} may not be asked for {1}: {2}",
          place.source(),
          length,
          LogText.of(fault.detail()));
    }
  }

  private static Duration bounded(Duration asked) {
    Duration least = asked.compareTo(LEAST) < 0 ? LEAST : asked;
    return least.compareTo(DAY.multipliedBy(2)) > 0 ? DAY.multipliedBy(2) : least;
  }
}
