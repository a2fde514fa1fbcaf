package org.bomstream.chaos;

import java.time.Duration;
import java.util.List;
import org.bomstream.launch.Bomstream;
import org.bomstream.system.Api;
import org.bomstream.system.StreamEvent;

/** A subscriber of a round, and how quickly it was up to date when that mattered. */
final class Witness implements AutoCloseable {
  private static final String FROM_THE_FIRST = "?last_event_id=0";

  private final String client;
  private final String where;
  private final Subscriber subscriber;
  private Duration slowest = Duration.ZERO;

  /** From the BOM's first event on: it comes before there is one, or asks for it. */
  Witness(ClientKind kind, Api caller, Bomstream node, String bom, boolean late) {
    client = kind.name();
    where = (late ? ", late, " : ", ") + node.address();
    var address = node.address(Api.streamPath(bom) + FROM_THE_FIRST);
    subscriber = kind.follow(new StreamAddress(address, caller.token()));
  }

  String client() {
    return client;
  }

  List<StreamEvent> events() {
    return subscriber.events();
  }

  boolean isConnected() {
    return !events().isEmpty();
  }

  boolean hasSeen(long id) {
    return Verdict.numbered(events()).stream().anyMatch(event -> event.number() >= id);
  }

  boolean hasEnded() {
    var events = events();
    return !events.isEmpty() && "stream_end".equals(events.getLast().name());
  }

  void tookAtLeast(Duration time) {
    slowest = slowest.compareTo(time) < 0 ? time : slowest;
  }

  Duration slowest() {
    return slowest;
  }

  @Override
  public String toString() {
    return client + where;
  }

  @Override
  public void close() {
    subscriber.close();
  }
}
