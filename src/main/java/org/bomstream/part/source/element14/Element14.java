package org.bomstream.part.source.element14;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
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
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.part.source.http.AnswerTimes;
import org.bomstream.part.source.http.CallTurns;
import org.bomstream.part.source.reply.Members;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * element14 as a supplier, by one of its shops, which decides prices and currency. Order codes are
 * those of Farnell or of Newark: a shop knows its own house's.
 */
@ApplicationScoped
public class Element14 implements Supplier {
  static final String NAME = "element14";

  private static final int ORDER = 30;

  @Inject Element14Client client;

  @Inject Config config;

  @Inject
  @ConfigProperty(name = "element14.store")
  String store;

  @Inject
  @ConfigProperty(name = "element14.per-second")
  long perSecond;

  @Inject
  @ConfigProperty(name = "element14.per-day")
  long perDay;

  Clock clock = Clock.systemUTC();

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return "element14";
  }

  @Override
  public Optional<String> off() {
    return client.off();
  }

  @Override
  public String keyPage() {
    return "https://partner.element14.com";
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

  /** Its day's turn is nowhere told. */
  @Override
  public List<Quota> quotas() {
    return List.of(Quota.perSecond(perSecond), Quota.perDay(perDay, ZoneOffset.UTC));
  }

  @Override
  public Optional<Freshness> freshness() {
    return AnswerTimes.of(config, NAME);
  }

  @Override
  public boolean takes(PartNumber number) {
    return number.mpn() != null || number.orderCodes().stream().anyMatch(this::isOurs);
  }

  @Override
  public Map<PartNumber, SupplierAnswer> ask(List<PartNumber> numbers, Turns turns)
      throws SupplierFault, InterruptedException {
    var turn = new CallTurns(turns);
    Map<PartNumber, SupplierAnswer> answers = new LinkedHashMap<>();
    for (PartNumber number : numbers) {
      answers.put(number, answer(number, turn));
    }
    return answers;
  }

  private SupplierAnswer answer(PartNumber number, CallTurns turn)
      throws SupplierFault, InterruptedException {
    try {
      return new SupplierAnswer.Listings(listings(number, turn));
    } catch (SupplierFault.BadCall refused) {
      return new SupplierAnswer.BadRequest("element14 cannot be asked for " + number.text());
    }
  }

  private List<Listing> listings(PartNumber number, CallTurns turn)
      throws SupplierFault, InterruptedException {
    for (OrderCode code : number.orderCodes()) {
      List<Listing> sold = isOurs(code) ? search(Term.ofOrderCode(code.key()), turn) : List.of();
      if (!sold.isEmpty()) {
        return sold;
      }
    }
    String mpn = number.mpn();
    return mpn == null ? List.of() : search(Term.ofNumber(mpn), turn);
  }

  private List<Listing> search(Term term, CallTurns turn)
      throws SupplierFault, InterruptedException {
    List<Members> products =
        turn.patiently(
            () -> {
              turn.take();
              return client.products(term.text(), store);
            });
    return new ProductsReading(Store.of(store), clock.instant()).listings(products);
  }

  private boolean isOurs(OrderCode code) {
    return code.supplier().equals(NAME) || code.supplier().equals(Store.of(store).codes().code());
  }

  /** What is searched for. */
  private record Term(String text) {
    static Term ofNumber(String mpn) {
      return new Term("manuPartNum:" + mpn);
    }

    static Term ofOrderCode(String sku) {
      return new Term("id:" + sku);
    }
  }
}
