package org.bomstream.part.source.jlcpcb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
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
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.part.source.http.AnswerTimes;
import org.bomstream.part.source.reply.Members;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * JLCPCB as a supplier. It is asked by order codes alone, which are LCSC's: its interface lists its
 * whole library or tells of given codes, and searches for no number.
 */
@ApplicationScoped
public class Jlcpcb implements Supplier {
  private static final String NAME = "jlcpcb";

  /** Whose order codes it goes by. */
  private static final String CODES = "lcsc";

  /** A call takes up to 1,000 codes; a hundred make a reply of a moderate size. */
  private static final int NUMBERS = 100;

  private static final int ORDER = 80;

  @Inject JlcpcbClient client;

  @Inject Config config;

  @Inject
  @ConfigProperty(name = "sources")
  Optional<List<String>> sources;

  @Inject
  @ConfigProperty(name = "jlcpcb.app-id")
  Optional<String> appId;

  @Inject
  @ConfigProperty(name = "jlcpcb.access-key")
  Optional<String> accessKey;

  @Inject
  @ConfigProperty(name = "jlcpcb.secret-key")
  Optional<String> secretKey;

  Clock clock = Clock.systemUTC();

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return "JLCPCB";
  }

  @Override
  public Optional<String> off() {
    Optional<String> missing =
        Stream.of(
                unset(appId, "JLCPCB_APP_ID"),
                unset(accessKey, "JLCPCB_ACCESS_KEY"),
                unset(secretKey, "JLCPCB_SECRET_KEY"))
            .flatMap(Optional::stream)
            .findFirst();
    boolean asked = sources.filter(names -> names.contains(NAME)).isPresent();
    return missing.isPresent() || asked
        ? missing
        : Optional.of("it is unverified, and SOURCES does not name it");
  }

  private static Optional<String> unset(Optional<String> setting, String name) {
    return setting.isPresent() ? Optional.empty() : Optional.of(name + " is not set");
  }

  @Override
  public String keyPage() {
    return "https://api.jlcpcb.com";
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
    return NUMBERS;
  }

  /** It says of none, and answers status 429 where it has enough. */
  @Override
  public List<Quota> quotas() {
    return List.of();
  }

  @Override
  public Optional<Freshness> freshness() {
    return AnswerTimes.of(config, NAME);
  }

  @Override
  public boolean takes(PartNumber number) {
    return codes(number).findAny().isPresent();
  }

  @Override
  public Map<PartNumber, SupplierAnswer> ask(List<PartNumber> numbers, Turns turns)
      throws SupplierFault, InterruptedException {
    List<String> codes = numbers.stream().flatMap(Jlcpcb::codes).distinct().toList();
    List<Members> components = client.components(codes);
    var reading = new JlcpcbReading(components, clock.instant());
    return reading.answers(numbers, number -> codes(number).toList());
  }

  private static Stream<String> codes(PartNumber number) {
    return number.orderCodes().stream()
        .filter(code -> code.supplier().equals(CODES))
        .map(OrderCode::key);
  }
}
