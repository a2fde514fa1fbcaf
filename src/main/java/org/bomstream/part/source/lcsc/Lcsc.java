package org.bomstream.part.source.lcsc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bomstream.part.control.answer.Freshness;
import org.bomstream.part.control.supplier.Quota;
import org.bomstream.part.control.supplier.Supplier;
import org.bomstream.part.control.supplier.SupplierAnswer;
import org.bomstream.part.control.supplier.SupplierFault;
import org.bomstream.part.control.supplier.Turns;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.part.source.http.AnswerTimes;
import org.bomstream.part.source.reply.Members;
import org.bomstream.part.source.reply.OneListing;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** LCSC as a supplier: its own order code first, and the maker's number where it has none of it. */
@ApplicationScoped
public class Lcsc implements Supplier {
  private static final String NAME = "lcsc";
  private static final int ORDER = 70;

  /** LCSC is in Shenzhen; when its day begins is not said. */
  private static final ZoneId TURN = ZoneId.of("Asia/Shanghai");

  @Inject LcscClient client;

  @Inject Config config;

  @Inject
  @ConfigProperty(name = "sources")
  Optional<List<String>> sources;

  @Inject
  @ConfigProperty(name = "lcsc.key")
  Optional<String> key;

  @Inject
  @ConfigProperty(name = "lcsc.secret")
  Optional<String> secret;

  @Inject
  @ConfigProperty(name = "lcsc.per-minute")
  long perMinute;

  @Inject
  @ConfigProperty(name = "lcsc.per-day")
  long perDay;

  Clock clock = Clock.systemUTC();

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return "LCSC";
  }

  @Override
  public Optional<String> off() {
    if (key.isEmpty()) {
      return Optional.of("LCSC_KEY is not set");
    }
    if (secret.isEmpty()) {
      return Optional.of("LCSC_SECRET is not set");
    }
    return sources.filter(names -> names.contains(NAME)).isPresent()
        ? Optional.empty()
        : Optional.of("it is unverified, and SOURCES does not name it");
  }

  @Override
  public String keyPage() {
    return "https://www.lcsc.com/agent";
  }

  @Override
  public Trial trial() {
    return Trial.UNVERIFIED;
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
    return List.of(Quota.perMinute(perMinute), Quota.perDay(perDay, TURN));
  }

  @Override
  public Optional<Freshness> freshness() {
    return AnswerTimes.of(config, NAME);
  }

  @Override
  public Map<PartNumber, SupplierAnswer> ask(List<PartNumber> numbers, Turns turns)
      throws SupplierFault, InterruptedException {
    Map<PartNumber, SupplierAnswer> answers = new HashMap<>();
    for (PartNumber number : numbers) {
      if (!answers.isEmpty()) {
        turns.next();
      }
      answers.put(number, answer(number, turns));
    }
    return answers;
  }

  private SupplierAnswer answer(PartNumber number, Turns turns)
      throws SupplierFault, InterruptedException {
    var reading = new LcscProduct(clock.instant());
    return new SupplierAnswer.Listings(
        OneListing.each(
            sold(number, turns).stream()
                .flatMap(product -> reading.listing(product).stream())
                .toList()));
  }

  private List<Members> sold(PartNumber number, Turns turns)
      throws SupplierFault, InterruptedException {
    String mpn = number.mpn();
    Optional<String> code =
        number.orderCodes().stream()
            .filter(each -> each.supplier().equals(NAME))
            .map(OrderCode::key)
            .findFirst();
    List<Members> byCode = code.isPresent() ? client.product(code.get()) : List.of();
    if (!byCode.isEmpty() || mpn == null) {
      return byCode;
    }
    if (code.isPresent()) {
      turns.next();
    }
    return client.search(mpn, turns);
  }
}
