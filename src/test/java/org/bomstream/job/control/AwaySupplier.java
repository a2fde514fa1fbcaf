package org.bomstream.job.control;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bomstream.part.control.PartAnswer;
import org.bomstream.part.control.SourceBusy;
import org.bomstream.part.control.SourceUnavailable;
import org.bomstream.part.control.lookup.Inquiry;
import org.bomstream.part.control.lookup.PartLookup;
import org.bomstream.part.entity.MissingSource;
import org.bomstream.part.entity.MissingSource.Why;
import org.bomstream.part.entity.PartNumber;

/**
 * Asks as ever, and says of some numbers that a supplier cannot be asked for them yet: of those
 * that begin with a supplier's name that is away, such as {@code mouser-…}. Others may be found
 * though one is missing.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class AwaySupplier extends PartLookup {
  private final Map<String, Instant> away = new ConcurrentHashMap<>();
  private final Set<Instant> asked = ConcurrentHashMap.newKeySet();

  /** A supplier is away until then, or until all are back. */
  public void away(String supplier, Instant until) {
    away.put(supplier, until);
  }

  /** All are back. */
  public void back() {
    away.clear();
    asked.clear();
  }

  /** From when on answers were taken. */
  public Set<Instant> oldest() {
    return Set.copyOf(asked);
  }

  @Override
  public Map<PartNumber, PartAnswer> lookUp(Inquiry inquiry) throws SourceUnavailable, SourceBusy {
    asked.add(inquiry.oldest());
    Map<PartNumber, PartAnswer> answers = new HashMap<>();
    Set<PartNumber> others = new HashSet<>(inquiry.numbers());
    for (PartNumber number : inquiry.numbers()) {
      List<MissingSource> missing = missing(number);
      if (!missing.isEmpty() && !number.text().contains("-found-")) {
        answers.put(number, new PartAnswer.PutOff(missing));
        others.remove(number);
      }
    }
    super.lookUp(Inquiry.of(inquiry.organization(), others, inquiry.waiting()))
        .forEach((number, answer) -> answers.put(number, with(number, answer)));
    return answers;
  }

  private PartAnswer with(PartNumber number, PartAnswer answer) {
    return answer instanceof PartAnswer.Found found
        ? new PartAnswer.Found(found.part(), missing(number))
        : answer;
  }

  private List<MissingSource> missing(PartNumber number) {
    return away.entrySet().stream()
        .filter(supplier -> number.text().startsWith(supplier.getKey()))
        .filter(supplier -> supplier.getValue().isAfter(Instant.now()))
        .map(each -> new MissingSource(each.getKey(), Why.QUOTA_USED_UP, each.getValue()))
        .toList();
  }
}
