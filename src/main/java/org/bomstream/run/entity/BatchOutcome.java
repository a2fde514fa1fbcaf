package org.bomstream.run.entity;

import java.util.List;
import org.bomstream.bom.entity.LineOutcome;

/**
 * What came of a batch.
 *
 * @param number the batch's in its run
 * @param lines in order, never empty
 */
public record BatchOutcome(int number, List<LineOutcome> lines) {
  public int enriched() {
    return (int) lines.stream().filter(LineOutcome::isEnriched).count();
  }

  public int failed() {
    return lines.size() - enriched();
  }
}
