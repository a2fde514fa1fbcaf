package org.bomstream.part.source.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bomstream.part.control.answer.Freshness;
import org.bomstream.part.control.supplier.Quota;
import org.bomstream.part.control.supplier.Supplier;
import org.bomstream.part.control.supplier.SupplierAnswer;
import org.bomstream.part.control.supplier.SupplierFault;
import org.bomstream.part.control.supplier.Turns;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.part.source.http.AnswerTimes;
import org.bomstream.part.source.http.Calls;
import org.bomstream.part.source.http.SupplierHttp;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A company's own source as a supplier: asked for all that a line says, and trusted most. */
@ApplicationScoped
public class OwnSource implements Supplier {
  private static final Logger LOG = System.getLogger(OwnSource.class.getName());

  /** As the contract says. */
  private static final int NUMBERS = 100;

  private static final int ORDER = 20;

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_-]{0,30}");

  /** Answers of two sources under one name could not be told apart. */
  private static final Set<String> TAKEN =
      Set.of(
          "catalogue",
          "numbers",
          "digikey",
          "mouser",
          "nexar",
          "element14",
          "tme",
          "lcsc",
          "jlcpcb");

  @Inject SupplierHttp http;

  @Inject Config config;

  @Inject
  @ConfigProperty(name = "own-source.url")
  Optional<String> url;

  @Inject
  @ConfigProperty(name = "own-source.token")
  Optional<String> token;

  @Inject
  @ConfigProperty(name = "own-source.name")
  String called;

  Clock clock = Clock.systemUTC();

  private volatile String remarked = "";

  @Override
  public String name() {
    return called.strip().toLowerCase(Locale.ROOT);
  }

  @Override
  public String title() {
    return called.strip();
  }

  @Override
  public Optional<String> off() {
    if (url.isEmpty()) {
      return Optional.of("OWN_SOURCE_URL is not set");
    }
    if (TAKEN.contains(name())) {
      return Optional.of("OWN_SOURCE_NAME is the name of another source");
    }
    return NAME.matcher(name()).matches()
        ? Optional.empty()
        : Optional.of("OWN_SOURCE_NAME is no word of up to 31 letters, digits, - and _");
  }

  @Override
  public String keyPage() {
    return "your own service";
  }

  /** The contract is ours. */
  @Override
  public Trial trial() {
    return Trial.DOCUMENTS;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public int numbersPerCall() {
    return NUMBERS;
  }

  /** It says itself when it has enough, by {@code Retry-After}. */
  @Override
  public List<Quota> quotas() {
    return List.of();
  }

  @Override
  public Optional<Freshness> freshness() {
    return AnswerTimes.of(config, "own-source");
  }

  /** Anybody's order codes: an ERP has those of all its suppliers. */
  @Override
  public boolean takes(PartNumber number) {
    return true;
  }

  @Override
  public Map<PartNumber, SupplierAnswer> ask(List<PartNumber> numbers, Turns turns)
      throws SupplierFault, InterruptedException {
    var remarks = new Remarks();
    var reading = new OwnReading(name(), clock.instant(), remarks);
    var answers = reading.answers(numbers, OwnFaults.answers(http.send(call(numbers))));
    remark(remarks.text());
    return answers;
  }

  private HttpRequest.Builder call(List<PartNumber> numbers) throws SupplierFault.Refused {
    HttpRequest.Builder call = Calls.post(url.orElseThrow(), OwnQuestion.of(numbers, name()));
    return token.isEmpty() ? call : Calls.with(call, "Authorization", "Bearer " + token.get());
  }

  /** Once, and again when others are wrong: the same fields are so in all of its answers. */
  private void remark(String text) {
    if (!text.isEmpty() && !text.equals(remarked)) {
      remarked = text;
      LOG.log(Level.WARNING, "What {0} answers is taken but for {1}", name(), text);
    }
  }
}
