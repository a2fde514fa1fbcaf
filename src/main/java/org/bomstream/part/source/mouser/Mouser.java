package org.bomstream.part.source.mouser;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bomstream.part.control.answer.Freshness;
import org.bomstream.part.control.supplier.Quota;
import org.bomstream.part.control.supplier.Supplier;
import org.bomstream.part.control.supplier.SupplierAnswer;
import org.bomstream.part.control.supplier.SupplierFault;
import org.bomstream.part.control.supplier.Turns;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.part.source.http.AnswerTimes;
import org.bomstream.part.source.http.CallTurns;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Mouser as a supplier. Up to ten numbers are asked for at once, its own or makers'. Its terms
 * forbid to store what it says, so that answers serve one run unless an operator says otherwise.
 */
@ApplicationScoped
public class Mouser implements Supplier {
  static final String NAME = "mouser";

  /** In one call, as its interface bounds them. */
  private static final int NUMBERS = 10;

  /** It says "a day", and not where; this is where it is. */
  private static final ZoneId DAY = ZoneId.of("America/Chicago");

  private static final int ORDER = 20;

  @Inject MouserClient client;

  @Inject Config config;

  @Inject
  @ConfigProperty(name = "mouser.per-minute")
  long perMinute;

  @Inject
  @ConfigProperty(name = "mouser.per-day")
  long perDay;

  Clock clock = Clock.systemUTC();

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return "Mouser";
  }

  @Override
  public Optional<String> off() {
    return client.off();
  }

  @Override
  public String keyPage() {
    return "https://www.mouser.com/api-search/";
  }

  @Override
  public Trial trial() {
    return Trial.RECORDED_REPLIES;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public int numbersPerCall() {
    return NUMBERS;
  }

  @Override
  public List<Quota> quotas() {
    return List.of(Quota.perMinute(perMinute), Quota.perDay(perDay, DAY));
  }

  @Override
  public Optional<Freshness> freshness() {
    return AnswerTimes.of(config, NAME);
  }

  @Override
  public Map<PartNumber, SupplierAnswer> ask(List<PartNumber> numbers, Turns turns)
      throws SupplierFault, InterruptedException {
    var turn = new CallTurns(turns);
    Map<PartNumber, SupplierAnswer> answers = new LinkedHashMap<>();
    Wanted wanted = Wanted.first(numbers);
    wanted.unaskable().forEach(number -> answers.put(number, badRequest(number)));
    ask(wanted, turn, answers);
    // An order code that is gone says nothing of the part.
    ask(wanted.again(answers), turn, answers);
    return answers;
  }

  private void ask(Wanted wanted, CallTurns turn, Map<PartNumber, SupplierAnswer> answers)
      throws SupplierFault, InterruptedException {
    if (wanted.isEmpty()) {
      return;
    }
    PartsFound found = search(wanted, turn);
    for (PartNumber number : wanted.numbers()) {
      answers.put(number, new SupplierAnswer.Listings(found.under(wanted.textOf(number))));
    }
    if (found.isCut() && wanted.texts().size() > 1) {
      askAlone(wanted, turn, answers);
    }
  }

  /** More was found than a reply holds: a number without a part may have been cut off. */
  private void askAlone(Wanted wanted, CallTurns turn, Map<PartNumber, SupplierAnswer> answers)
      throws SupplierFault, InterruptedException {
    for (Wanted alone : wanted.without(answers)) {
      ask(alone, turn, answers);
    }
  }

  private PartsFound search(Wanted wanted, CallTurns turn)
      throws SupplierFault, InterruptedException {
    return turn.patiently(
        () -> {
          turn.take();
          return new PartsFound(client.search(wanted.texts()), wanted.texts(), clock.instant());
        });
  }

  private static SupplierAnswer badRequest(PartNumber number) {
    return new SupplierAnswer.BadRequest(
        "Mouser takes numbers of %d to %d characters without a bar, and not %s"
            .formatted(Wanted.SHORTEST, Wanted.LONGEST, number.text()));
  }
}
