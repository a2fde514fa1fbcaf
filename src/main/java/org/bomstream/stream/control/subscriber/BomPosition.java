package org.bomstream.stream.control.subscriber;

import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.bomstream.stream.entity.StreamEvent;
import org.bomstream.stream.entity.StreamEvents;

/**
 * How far one subscriber has got one BOM, as opposed to all that it sees ({@link SubscriberView}).
 * Touched by the subscriber's writer alone.
 */
public final class BomPosition {
  private final UUID bomId;
  private final LongSupplier newest;
  private long position;

  /** The last that told of a run, or of the BOM; the opening, which tells of neither, at first. */
  private StreamEvent last = StreamEvents.OPENING;

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
  public boolean take(StreamEvent.OfBom event) {
    if (last instanceof StreamEvent.Deletion) {
      return false;
    }
    if (event instanceof StreamEvent.Logged logged) {
      return take(logged);
    }
    // Others' news say nothing of whether the run has ended.
    if (event.isTerminal()) {
      last = event;
    }
    return true;
  }

  private boolean take(StreamEvent.Logged event) {
    if (event.sequence() <= position) {
      return false;
    }
    position = event.sequence();
    last = event;
    return true;
  }

  /** How its last run has ended; empty where it has not. */
  Optional<String> ending() {
    return last instanceof StreamEvent.OfBom news ? news.ending() : Optional.empty();
  }

  /**
   * Whether nothing more will come: what comes after a run's end belongs to the next run, and the
   * stream goes on for that.
   *
   * @param follow whether a run's end is no end
   */
  boolean isOver(boolean follow) {
    return last.isTerminal()
        && (last instanceof StreamEvent.Deletion || (!follow && !isOfAnOlderRun(last)));
  }

  private boolean isOfAnOlderRun(StreamEvent ending) {
    return ending instanceof StreamEvent.Logged logged && logged.sequence() < newest.getAsLong();
  }
}
