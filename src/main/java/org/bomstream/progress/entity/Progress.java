package org.bomstream.progress.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How far a run is, in line items. What is neither enriched nor failed is pending, so that the
 * three always make up the total.
 */
public record Progress(int total, int enriched, int failed) {

  public Progress {
    if (enriched < 0 || failed < 0 || enriched + failed > total) {
      throw new IllegalArgumentException(
          "%d enriched and %d failed of %d".formatted(enriched, failed, total));
    }
  }

  public int pending() {
    return total - enriched - failed;
  }

  /** 100 · (total − pending) / total with one decimal; 100.0 where there is nothing to do. */
  public BigDecimal percentComplete() {
    if (total == 0) {
      return new BigDecimal("100.0");
    }
    return BigDecimal.valueOf(100L * (total - pending()))
        .divide(BigDecimal.valueOf(total), 1, RoundingMode.HALF_UP);
  }

  public Progress plus(int moreEnriched, int moreFailed) {
    return new Progress(total, enriched + moreEnriched, failed + moreFailed);
  }
}
