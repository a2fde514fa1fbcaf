package org.bomstream.part.source.digikey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bomstream.part.control.answer.Freshness;
import org.bomstream.part.control.supplier.Quota;
import org.bomstream.part.control.supplier.Supplier;
import org.bomstream.part.control.supplier.SupplierAnswer;
import org.bomstream.part.control.supplier.SupplierFault;
import org.bomstream.part.control.supplier.Turns;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.part.source.http.AnswerTimes;
import org.bomstream.part.source.http.CallTurns;
import org.bomstream.part.source.reply.Members;
import org.bomstream.part.source.reply.OneListing;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * DigiKey as a supplier. An order code is asked for by its details; a maker's number is searched
 * for, since its details are not told where several makers have it.
 */
@ApplicationScoped
public class DigiKey implements Supplier {
  static final String NAME = "digikey";

  /** Where its day begins, as its answers to frequent questions say. */
  private static final ZoneId DAY = ZoneId.of("America/Chicago");

  private static final int ORDER = 10;

  /** Of keywords, as its interface bounds them. */
  private static final int LONGEST = 250;

  @Inject DigiKeyClient client;

  @Inject Config config;

  @Inject
  @ConfigProperty(name = "digikey.per-minute")
  long perMinute;

  @Inject
  @ConfigProperty(name = "digikey.per-day")
  long perDay;

  Clock clock = Clock.systemUTC();

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return "DigiKey";
  }

  @Override
  public Optional<String> off() {
    return client.off();
  }

  @Override
  public String keyPage() {
    return "https://developer.digikey.com";
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
    return 1;
  }

  @Override
  public List<Quota> quotas() {
    return List.of(minute(), day());
  }

  private Quota minute() {
    return Quota.perMinute(perMinute);
  }

  private Quota day() {
    return Quota.perDay(perDay, DAY);
  }

  @Override
  public Optional<Freshness> freshness() {
    return AnswerTimes.of(config, NAME);
  }

  @Override
  public Map<PartNumber, SupplierAnswer> ask(List<PartNumber> numbers, Turns turns)
      throws SupplierFault, InterruptedException {
    var calls = new DigiKeyCalls(client, new CallTurns(turns), minute(), day());
    Map<PartNumber, SupplierAnswer> answers = new LinkedHashMap<>();
    for (PartNumber number : numbers) {
      answers.put(number, answer(number, calls));
    }
    return answers;
  }

  private SupplierAnswer answer(PartNumber number, DigiKeyCalls calls)
      throws SupplierFault, InterruptedException {
    Stream<String> asked =
        Stream.concat(
            Stream.ofNullable(number.mpn()), number.orderCodes().stream().map(OrderCode::sku));
    if (asked.anyMatch(text -> text.length() > LONGEST)) {
      return new SupplierAnswer.BadRequest(
          "DigiKey takes no number of more than %d characters".formatted(LONGEST));
    }
    try {
      return new SupplierAnswer.Listings(OneListing.each(listings(number, calls)));
    } catch (SupplierFault.BadCall refused) {
      return new SupplierAnswer.BadRequest("DigiKey cannot be asked for " + number.text());
    }
  }

  private List<Listing> listings(PartNumber number, DigiKeyCalls calls)
      throws SupplierFault, InterruptedException {
    for (OrderCode code : number.orderCodes()) {
      List<Listing> sold =
          code.supplier().equals(NAME) ? read(calls.details(code.sku())) : List.of();
      if (!sold.isEmpty()) {
        return sold;
      }
    }
    String mpn = number.mpn();
    if (mpn == null) {
      return List.of();
    }
    Members found = calls.search(mpn);
    List<Listing> exact = read(found, "ExactMatches");
    return exact.isEmpty() ? read(found, "Products") : exact;
  }

  private List<Listing> read(Optional<Members> details) {
    return details.stream()
        .flatMap(its -> reading(its).listing(its.object("Product")).stream())
        .toList();
  }

  private List<Listing> read(Members found, String list) {
    return found.objects(list).stream()
        .flatMap(product -> reading(found).listing(product).stream())
        .toList();
  }

  private ProductReading reading(Members reply) {
    return ProductReading.of(reply, clock.instant());
  }
}
