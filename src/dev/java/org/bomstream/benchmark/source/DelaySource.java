package org.bomstream.benchmark.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.bomstream.part.control.PartAnswer;
import org.bomstream.part.control.PartSource;
import org.bomstream.part.entity.Lifecycle;
import org.bomstream.part.entity.PartFacts;
import org.bomstream.part.entity.PartNumber;
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

  @Override
  public String name() {
    return "delay";
  }

  @Override
  public int order() {
    return 1;
  }

  @Override
  public Map<PartNumber, PartAnswer> lookUp(Collection<PartNumber> numbers) {
    Map<PartNumber, PartAnswer> answers = new HashMap<>();
    long longest = 0;
    for (var number : numbers) {
      boolean known = number.mpn().startsWith(KNOWN);
      answers.put(number, known ? found(number.mpn()) : new PartAnswer.NotFound("not here"));
      longest = Math.max(longest, known ? delay(number.mpn()) : 0);
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

  private static PartAnswer found(String mpn) {
    return new PartAnswer.Found(
        new PartFacts(
            mpn,
            "Texas Instruments",
            "Dual operational amplifier, 36 V, 0.7 MHz",
            "Amplifiers",
            "SOIC-8",
            Lifecycle.ACTIVE,
            Rohs.COMPLIANT,
            "https://example.org/datasheets/lm358.pdf",
            "delay",
            Instant.now()));
  }
}
