package org.bomstream.stream.control.subscriber;

import java.util.UUID;
import java.util.function.LongSupplier;
import org.bomstream.stream.entity.StreamEvent;

/** A BOM as one subscriber has seen it so far. Touched by the subscriber's writer alone. */
public final class BomPosition {
  private final UUID bomId;
  private final LongSupplier newest;
  private long position;
  private StreamEvent last;

  /**
   * @param newest the sequence of the BOM's newest event
   */
  public BomPosition(UUID bomId, LongSupplier newest) {
    this.bomId = bomId;
    this.newest = newest;
  }

  public UUID bomId() {
    return bomId;
  }

  /** The sequence up to which the client has it; what is not after it is left out. */
  long position() {
    return position;
  }

  public void start(long at) {
    position = at;
  }

  /**
   * @return false for what the client has got before, and after the BOM's deletion: an id may be
   *     given again, to others
   */
  public boolean take(StreamEvent event) {
    if (last != null && last.isDeletion()) {
      return false;
    }
    if (event.sequence() > 0 && event.sequence() <= position) {
      return false;
    }
    position = Math.max(position, event.sequence());
    // Others' news say nothing of whether the run has ended.
    if (event.sequence() > 0 || event.isTerminal()) {
      last = event;
    }
    return true;
  }

  /** How its last run has ended. */
  String ending() {
    return last.ending();
  }

  /**
   * Whether nothing more will come: what comes after a run's end belongs to the next run, and the
   * stream goes on for that.
   *
   * @param follow whether a run's end is no end
   */
  boolean isOver(boolean follow) {
    return last != null
        && last.isTerminal()
        && (last.isDeletion()
            || (!follow && (last.sequence() == 0 || last.sequence() >= newest.getAsLong())));
  }
}
