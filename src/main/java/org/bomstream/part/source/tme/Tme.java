package org.bomstream.part.source.tme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
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
 * TME as a supplier. It knows parts by its own symbols: a maker's number is searched for, one at a
 * time; prices, stock, parameters and documents are then had for the symbols of all numbers at
 * once.
 */
@ApplicationScoped
public class Tme implements Supplier {
  static final String NAME = "tme";

  /** One search each, and three calls for all of them. */
  private static final int NUMBERS = 10;

  private static final int ORDER = 40;

  @Inject TmeClient client;

  @Inject Config config;

  @Inject
  @ConfigProperty(name = "tme.per-second")
  long perSecond;

  Clock clock = Clock.systemUTC();

  private final ReadSoFar before = new ReadSoFar();

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return "TME";
  }

  @Override
  public Optional<String> off() {
    return client.off();
  }

  @Override
  public String keyPage() {
    return "https://developers.tme.eu";
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

  /** It publishes none; clients in the open wait half a second between calls. */
  @Override
  public List<Quota> quotas() {
    return List.of(Quota.perSecond(perSecond));
  }

  @Override
  public Optional<Freshness> freshness() {
    return AnswerTimes.of(config, NAME);
  }

  @Override
  public Map<PartNumber, SupplierAnswer> ask(List<PartNumber> numbers, Turns turns)
      throws SupplierFault, InterruptedException {
    var calls = new TmeCalls(client, new CallTurns(turns), before);
    boolean whole = false;
    try {
      Map<PartNumber, SupplierAnswer> answers = answers(numbers, calls);
      whole = true;
      return answers;
    } finally {
      if (!whole) {
        calls.keep();
      }
    }
  }

  private Map<PartNumber, SupplierAnswer> answers(List<PartNumber> numbers, TmeCalls calls)
      throws SupplierFault, InterruptedException {
    Map<PartNumber, SupplierAnswer> answers = new LinkedHashMap<>();
    Map<PartNumber, List<Element>> found = new LinkedHashMap<>();
    for (PartNumber number : numbers) {
      try {
        found.put(number, Near.to(number, search(number, calls)));
      } catch (SupplierFault.BadCall refused) {
        String detail = "TME cannot be asked for " + number.text();
        answers.put(number, new SupplierAnswer.BadRequest(detail));
      }
    }
    Details details = calls.details(found.values().stream().flatMap(List::stream).toList());
    var reading = new ElementReading(details, clock.instant());
    found.forEach(
        (number, elements) ->
            answers.put(number, new SupplierAnswer.Listings(reading.listings(number, elements))));
    return answers;
  }

  private static List<Element> search(PartNumber number, TmeCalls calls)
      throws SupplierFault, InterruptedException {
    for (var code : number.orderCodes()) {
      List<Element> sold = code.supplier().equals(NAME) ? calls.products(code.sku()) : List.of();
      if (!sold.isEmpty()) {
        return sold;
      }
    }
    String mpn = number.mpn();
    return mpn == null ? List.of() : calls.search(mpn);
  }
}
