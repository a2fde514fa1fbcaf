package org.bomstream.simulator.script;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is played for one call.
 *
 * @param ofCall what befalls the call as a whole
 * @param ofParts what may befall the parts that it asks for
 */
public record Plan(List<Fault> ofCall, List<Fault> ofParts) {
  private static final Set<Kind> UNREADABLE =
      EnumSet.of(
          Kind.HTML,
          Kind.TRUNCATED,
          Kind.WRONG_TYPES,
          Kind.DEEP,
          Kind.DRIP,
          Kind.HUGE,
          Kind.BROKEN);

  public Optional<Fault> of(Kind kind) {
    return ofCall.stream().filter(fault -> fault.kind() == kind).findFirst();
  }

  public boolean has(Kind kind) {
    return of(kind).isPresent();
  }

  /** Whether its answer cannot be read. */
  public boolean spoilsAnswer() {
    return ofCall.stream().map(Fault::kind).anyMatch(UNREADABLE::contains);
  }
}
