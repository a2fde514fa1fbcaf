package org.bomstream.run.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a run asks for the parts of its lines, as opposed to which lines those are ({@link Scope}).
 *
 * @param organizationId on whose behalf
 * @param includeDnp whether also for lines that are not to be fitted, where that costs a quota
 * @param answersFrom no older answer is taken; {@link Instant#EPOCH} where any is
 * @param lastTry whether what cannot be asked for now fails, instead of being put off
 * @param trace where the run stands in a trace; null where nobody traces
 */
public record Asking(
    String organizationId,
    boolean includeDnp,
    Instant answersFrom,
    boolean lastTry,
    @Nullable String trace) {

  /** What a run keeps of it, written with the run alone. */
  @Embeddable
  static class Kept {
    @Column(name = "include_dnp")
    private boolean includeDnp;

    @Column(name = "answers_from")
    private @Nullable Instant answersFrom;

    @Column(name = "trace", insertable = false, updatable = false)
    private @Nullable String trace;

    Asking by(String organizationId, boolean lastTry) {
      Instant from = answersFrom == null ? Instant.EPOCH : answersFrom;
      return new Asking(organizationId, includeDnp, from, lastTry, trace);
    }

    @Nullable String trace() {
      return trace;
    }
  }
}
