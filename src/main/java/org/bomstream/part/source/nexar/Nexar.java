package org.bomstream.part.source.nexar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
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
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Nexar as a supplier. It is asked for maker's numbers, and where a line has none, for the order
 * code of any distributor. What it bills are the parts that it finds, up to five for a number.
 */
@ApplicationScoped
public class Nexar implements Supplier {
  /** A call may ask for up to 100 parts: five for each number. */
  private static final int NUMBERS = 20;

  /** After the distributors themselves. */
  private static final int ORDER = 60;

  @Inject NexarClient client;

  @Inject Config config;

  @Inject
  @ConfigProperty(name = "nexar.client-id")
  Optional<String> id;

  @Inject
  @ConfigProperty(name = "nexar.client-secret")
  Optional<String> secret;

  @Inject
  @ConfigProperty(name = "nexar.country")
  String country;

  @Inject
  @ConfigProperty(name = "nexar.currency")
  String currency;

  @Inject
  @ConfigProperty(name = "nexar.parts")
  Optional<Long> parts;

  Clock clock = Clock.systemUTC();

  @Override
  public String name() {
    return "nexar";
  }

  @Override
  public String title() {
    return "Nexar";
  }

  @Override
  public Optional<String> off() {
    if (id.isEmpty()) {
      return Optional.of("NEXAR_CLIENT_ID is not set");
    }
    if (secret.isEmpty()) {
      return Optional.of("NEXAR_CLIENT_SECRET is not set");
    }
    return parts.isEmpty()
        ? Optional.of("NEXAR_PARTS is not set, and each part that is found is billed")
        : Optional.empty();
  }

  @Override
  public String keyPage() {
    return "https://portal.nexar.com";
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
    return parts.map(Quota::ofParts).map(List::of).orElse(List.of());
  }

  @Override
  public Optional<Freshness> freshness() {
    return AnswerTimes.of(config, name());
  }

  /** Nexar knows the order codes of others, and has none of its own. */
  @Override
  public boolean takes(PartNumber number) {
    return number.mpn() != null
        || number.orderCodes().stream().anyMatch(OrderCode::hasKnownSupplier);
  }

  @Override
  public Map<PartNumber, SupplierAnswer> ask(List<PartNumber> numbers, Turns turns)
      throws SupplierFault, InterruptedException {
    List<Members> matches = client.call(NexarQuestion.of(numbers, country, currency));
    var reading = new NexarReading(currency, clock.instant());
    turns.partsCounted(reading.parts(matches));
    return reading.answers(numbers, matches);
  }
}
