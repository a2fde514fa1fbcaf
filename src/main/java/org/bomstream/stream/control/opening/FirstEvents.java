package org.bomstream.stream.control.opening;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.bomstream.stream.control.subscriber.BomPosition;
import org.bomstream.stream.control.subscriber.EventsForgotten;
import org.bomstream.stream.control.subscriber.Replay;
import org.bomstream.stream.control.subscriber.Subscriber;
import org.bomstream.stream.entity.StreamEvent;

/**
 * How a client's view of one BOM begins: with where things stand, or with what it has missed.
 *
 * @param newest the BOM's newest event when the client joined; what is newer comes live
 * @param lastEventId what the client has got before; absent for a new client
 */
record FirstEvents(
    BomPosition bom,
    Optional<StreamEvent> newest,
    OptionalLong lastEventId,
    EventPages pages,
    RunStanding states) {
  /** Looks for the implementation once, and not for each client. */
  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

  static void start(Subscriber subscriber, List<FirstEvents> beginnings) {
    List<StreamEvent> opening = new ArrayList<>(List.of(StreamEvent.OPENING));
    try {
      beginnings.forEach(beginning -> beginning.open(opening));
    } catch (RuntimeException e) {
      subscriber.fail(e);
      return;
    }
    subscriber.start(opening, beginnings.stream().map(FirstEvents::rest).toList());
  }

  private void open(List<StreamEvent> opening) {
    if (isResumed()) {
      resume(opening);
    } else {
      opening.add(connected(Optional.empty(), newest));
      bom.start(end() - newest.map(event -> 1).orElse(0));
      newest.ifPresent(opening::add);
    }
  }

  /** A number beyond the newest event counts as absent. */
  private boolean isResumed() {
    return lastEventId.isPresent() && lastEventId.getAsLong() <= end();
  }

  private long end() {
    return newest.map(StreamEvent::sequence).orElse(0L);
  }

  private void resume(List<StreamEvent> opening) {
    long last = lastEventId.getAsLong();
    List<StreamEvent> page = pages.after(bom.bomId(), last, end());
    long from = page.isEmpty() ? last + 1 : page.getFirst().sequence();
    boolean complete = from == last + 1;
    JsonObject replay =
        JSON.createObjectBuilder().add("from", from).add("complete", complete).build();
    opening.add(connected(Optional.of(replay), complete ? Optional.empty() : newest));
    // Who has got the run's end already is to know that it is over.
    newest
        .filter(event -> event.sequence() == last)
        .ifPresentOrElse(bom::take, () -> bom.start(last));
    opening.addAll(page);
  }

  /** The first event about a BOM on every stream. */
  private StreamEvent connected(Optional<JsonObject> replay, Optional<StreamEvent> standing) {
    JsonObjectBuilder connected =
        JSON.createObjectBuilder()
            .add("type", "connected")
            .add("bom_id", bom.bomId().toString())
            .add("message", "Stream connected");
    replay.ifPresent(json -> connected.add("replay", json));
    standing.ifPresent(event -> connected.add("state", states.of(bom.bomId(), event)));
    return StreamEvent.control("connected", connected.build().toString());
  }

  private Replay rest() {
    return isResumed() ? this::page : Replay.NONE;
  }

  private List<StreamEvent> page(long position) {
    List<StreamEvent> page = pages.after(bom.bomId(), position, end());
    long next = page.isEmpty() ? end() + 1 : page.getFirst().sequence();
    if (next != position + 1) {
      throw new EventsForgotten(bom.bomId(), position);
    }
    return page;
  }
}
