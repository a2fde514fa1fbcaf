package org.bomstream.bom.entity;

import org.bomstream.part.entity.PartFacts;

/**
 * What came of one line of a batch: facts, or an error.
 *
 * @param facts null where the line failed
 * @param code null where it was enriched
 */
public record LineOutcome(int lineNumber, String mpn, PartFacts facts, String code, String detail) {

  public static LineOutcome enriched(int lineNumber, String mpn, PartFacts facts) {
    return new LineOutcome(lineNumber, mpn, facts, null, null);
  }

  public static LineOutcome failed(int lineNumber, String mpn, String code, String detail) {
    return new LineOutcome(lineNumber, mpn, null, code, detail);
  }

  public boolean isEnriched() {
    return facts != null;
  }

  /** Whether asking again would give the same, as opposed to a source in trouble. */
  public boolean isDefinite() {
    return isEnriched() || !code.startsWith("source_");
  }
}
