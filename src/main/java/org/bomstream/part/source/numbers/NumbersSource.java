package org.bomstream.part.source.numbers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bomstream.part.control.Manufacturers;
import org.bomstream.part.control.PartSource;
import org.bomstream.part.control.SourceAnswer;
import org.bomstream.part.entity.Fact;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.Match;
import org.bomstream.part.entity.Parameter;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.part.entity.Provenance;
import org.bomstream.part.entity.spelling.NormalisedNumber;
import org.bomstream.part.source.numbers.grammar.NumberReading;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What part numbers say by themselves, as opposed to what anybody lists under them. It never says
 * that such a part is made.
 */
@ApplicationScoped
public class NumbersSource implements PartSource {
  private static final String NAME = "numbers";

  /** After all who know of the part itself. */
  private static final int LAST = 1_000;

  /** When these rules were written down; the same part is read alike by all of the same edition. */
  private static final Instant EDITION = Instant.parse("2026-11-29T00:00:00Z");

  /** What a buyer looks at first; the rest follows as the number has it. */
  private static final List<String> FIRST =
      List.of(
          "resistance",
          "capacitance",
          "inductance",
          "impedance",
          "tolerance",
          "voltage",
          "current",
          "power",
          "dielectric");

  @Inject Manufacturers manufacturers;

  @Inject
  @ConfigProperty(name = "part.number.systems")
  boolean on;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int order() {
    return LAST;
  }

  @Override
  public boolean isOn() {
    return on;
  }

  @Override
  public boolean isRule() {
    return true;
  }

  @Override
  public Map<PartNumber, SourceAnswer> lookUp(Collection<PartNumber> numbers) {
    Map<PartNumber, SourceAnswer> answers = new HashMap<>();
    numbers.forEach(number -> answers.put(number, answer(number)));
    return answers;
  }

  private SourceAnswer answer(PartNumber asked) {
    String mpn = asked.mpn();
    if (mpn == null) {
      return new SourceAnswer.NotFound("");
    }
    boolean named = !manufacturers.named(asked.manufacturer()).isEmpty();
    return switch (PartNumberSystems.read(mpn, named ? asked.manufacturer() : null)) {
      case NumberReading.Read read -> new SourceAnswer.Found(listing(read), match(mpn, read));
      case NumberReading.Fault fault -> new SourceAnswer.NotFound(sentence(fault.detail()));
      case NumberReading.Foreign _ -> new SourceAnswer.NotFound("");
    };
  }

  private static Listing listing(NumberReading.Read read) {
    var from = new Provenance(NAME, read.system(), null, EDITION);
    return Listing.of(from, read.mpn(), read.maker())
        .with(Fact.DESCRIPTION, read.inWords())
        .with(Fact.CATEGORY, read.category())
        .with(Fact.PACKAGE, read.packageName())
        .withParameters(
            read.parameters().stream()
                .sorted(Comparator.comparingInt(NumbersSource::place))
                .toList());
  }

  private static int place(Parameter parameter) {
    int place = FIRST.indexOf(parameter.name());
    return place < 0 ? FIRST.size() : place;
  }

  private static Match match(String asked, NumberReading.Read read) {
    List<Match.Reason> reasons = new ArrayList<>();
    reasons.add(new Match.Reason("rule", "%s: %s".formatted(read.system(), read.inWords())));
    String spelling = NormalisedNumber.of(asked).spelling();
    if (!spelling.equals(NormalisedNumber.of(read.mpn()).spelling())) {
      reasons.add(
          new Match.Reason(
              "separators", "Asked for %s, its maker writes %s.".formatted(asked, read.mpn())));
    }
    return Match.of(Match.Kind.READ, reasons.toArray(Match.Reason[]::new));
  }

  private static String sentence(String detail) {
    return Character.toUpperCase(detail.charAt(0)) + detail.substring(1) + ".";
  }
}
