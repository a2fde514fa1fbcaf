package org.bomstream.part.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.bomstream.part.entity.PartNumber;

/** Asks all part sources about the parts of a batch, with timeouts and retries. */
@ApplicationScoped
public class PartLookup {
  @Inject @Any Instance<PartSource> sources;

  /**
   * Asks for all numbers at once.
   *
   * @return an answer for each number
   * @throws SourceUnavailable when no source can be asked at all, after retries
   */
  public Map<PartNumber, PartAnswer> lookUp(Collection<PartNumber> numbers)
      throws SourceUnavailable {
    Map<PartNumber, PartAnswer> answers = new HashMap<>();
    for (PartSource source : sources) {
      answers.putAll(source.lookUp(numbers));
    }
    return answers;
  }
}
