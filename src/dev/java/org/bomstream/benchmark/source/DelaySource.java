package org.bomstream.benchmark.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.bomstream.part.control.SourceAnswer;
import org.bomstream.part.control.PartSource;
import org.bomstream.part.entity.Fact;
import org.bomstream.part.entity.Lifecycle;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.Match;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.part.entity.Provenance;
import org.bomstream.part.entity.Rohs;

/**
 * A part source with a latency that the part numbers name, as {@code DELAY-100-LM358} does in
 * milliseconds, and without a quota. It is no part of the product: the benchmark adds it to a copy
 * of the application.
 */
@ApplicationScoped
public class DelaySource implements PartSource {
  /** How a part number begins that it knows. */
  public static final String KNOWN = "DELAY-";

  /** The same whenever it is asked, as a supplier's answer that is still fresh. */
  private static final Provenance SAYS_SO =
      Provenance.of("delay", Instant.parse("2026-01-01T00:00:00Z"));

  private static final Map<Fact, String> FACTS =
      Map.of(
          Fact.DESCRIPTION, "Dual operational amplifier, 36 V, 0.7 MHz",
          Fact.CATEGORY, "Amplifiers",
          Fact.PACKAGE, "SOIC-8",
          Fact.DATASHEET_URL, "https://example.org/datasheets/lm358.pdf");

  @Override
  public String name() {
    return "delay";
  }

  @Override
  public int order() {
    return 1;
  }

  @Override
  public Map<PartNumber, SourceAnswer> lookUp(Collection<PartNumber> numbers) {
    Map<PartNumber, SourceAnswer> answers = new HashMap<>();
    long longest = 0;
    for (var number : numbers) {
      boolean known = number.text().startsWith(KNOWN);
      answers.put(number, known ? found(number.text()) : new SourceAnswer.NotFound("not here"));
      longest = Math.max(longest, known ? delay(number.text()) : 0);
    }
    pause(longest);
    return answers;
  }

  private static long delay(String mpn) {
    return Long.parseLong(mpn, KNOWN.length(), mpn.indexOf('-', KNOWN.length()), 10);
  }

  private static void pause(long millis) {
    if (millis == 0) {
      return;
    }
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("given up", e);
    }
  }

  private static SourceAnswer found(String mpn) {
    return new SourceAnswer.Found(
        Listing.of(SAYS_SO, mpn, "Texas Instruments", FACTS)
            .with(Lifecycle.ACTIVE)
            .with(Rohs.COMPLIANT),
        Match.EXACT);
  }
}
