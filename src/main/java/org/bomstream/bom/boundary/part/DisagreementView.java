package org.bomstream.bom.boundary.part;

import java.time.Instant;
import java.util.List;
import org.bomstream.part.entity.PartDetails.Disagreement;

/** What sources say differently of one part, as clients see it. */
public record DisagreementView(String field, List<ValueView> values) {

  /** What one of them says. */
  public record ValueView(String value, String source, Instant retrievedAt) {}

  public static DisagreementView of(Disagreement disagreement) {
    return new DisagreementView(
        disagreement.field(),
        disagreement.values().stream()
            .map(told -> new ValueView(told.value(), told.by().sayer(), told.by().retrievedAt()))
            .toList());
  }
}
