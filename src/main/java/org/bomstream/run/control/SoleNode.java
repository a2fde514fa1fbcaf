package org.bomstream.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.bomstream.schedule.StartCondition;

/**
 * No two nodes of one identity work at once: each start of one would end the other's live jobs. A
 * node that was killed meets its own row of before, and waits until that is one lease old; one that
 * sees the row renewed has met another that lives.
 */
@ApplicationScoped
public class SoleNode implements StartCondition {
  @Inject Nodes nodes;
  @Inject Node node;

  /** What was seen of others at first; they live if it is another later. */
  private Optional<List<String>> first = Optional.empty();

  @Override
  public synchronized Optional<String> missing() {
    if (!node.isNamed()) {
      return Optional.of("The batch container has no name for this server: set HOSTNAME.");
    }
    List<String> others = nodes.show(node, Leases.LENGTH);
    if (others.isEmpty()) {
      first = Optional.empty();
      return Optional.empty();
    }
    boolean alive = first.isPresent() && !first.get().equals(others);
    first = first.or(() -> Optional.of(others));
    return Optional.of(
        alive
            ? "Another node runs by this one's name, host and folder: give each its own HOSTNAME."
            : "A node of this one's name was here a moment ago: waiting whether it lives.");
  }
}
