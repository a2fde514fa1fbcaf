package org.bomstream.stream.control.opening;

import java.util.OptionalLong;
import org.bomstream.stream.control.Channel;
import org.bomstream.stream.control.subscriber.BomPosition;
import org.bomstream.stream.entity.StreamEvent;

/**
 * A BOM that one client has been admitted to, with all that its stream needs of it.
 *
 * @param channel to be released
 * @param lastEventId what the client has got before; absent for a new one
 */
record FollowedBom(Channel channel, BomPosition position, OptionalLong lastEventId) {

  static FollowedBom of(Channel channel, OptionalLong lastEventId) {
    return new FollowedBom(
        channel, new BomPosition(channel.bomId(), channel::position), lastEventId);
  }

  /** Whether the client has got more from another node. */
  boolean isAheadOfChannel() {
    return lastEventId.orElse(0) > channel.position();
  }

  boolean hasEnded() {
    return channel.newest().filter(StreamEvent::isTerminal).isPresent();
  }

  /** Whether the client has got the newest event, and the newest run has ended with it. */
  boolean isOver() {
    return channel
        .newest()
        .filter(StreamEvent::isTerminal)
        .filter(newest -> newest.sequence() == lastEventId.orElse(-1))
        .isPresent();
  }
}
