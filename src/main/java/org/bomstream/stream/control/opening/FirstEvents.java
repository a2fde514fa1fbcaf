package org.bomstream.stream.control.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bomstream.stream.control.opening.RunStanding.Standing;
import org.bomstream.stream.control.subscriber.EventsForgotten;
import org.bomstream.stream.control.subscriber.Replay;
import org.bomstream.stream.control.subscriber.Subscriber;
import org.bomstream.stream.entity.StreamEvent;
import org.bomstream.stream.entity.StreamEvents;

/**
 * What a client gets of its BOMs before what comes live: where things stand, or what it has missed.
 */
@ApplicationScoped
public class FirstEvents {
  /** Looks for the implementation once, and not for each client. */
  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

  @Inject EventPages pages;
  @Inject RunStanding states;

  /**
   * A BOM whose channel the client has joined.
   *
   * @param newest the BOM's newest event after that; what is newer comes live
   */
  record Joined(FollowedBom bom, Optional<StreamEvent.Logged> newest) {
    /** Registered first: what comes after the newest is live, and no event is between the two. */
    static Joined by(Subscriber subscriber, FollowedBom bom) {
      bom.channel().register(subscriber);
      return new Joined(bom, bom.channel().newest());
    }

    /** A number beyond the newest event counts as absent. */
    boolean isResumed() {
      return bom.lastEventId().isPresent() && bom.lastEventId().getAsLong() <= end();
    }

    long end() {
      return newest.map(StreamEvent.Logged::sequence).orElse(0L);
    }

    UUID bomId() {
      return bom.channel().bomId();
    }
  }

  /** Writes them, and whatever comes meanwhile; returns when the client has taken it. */
  void start(Subscriber subscriber, List<Joined> boms) {
    List<StreamEvent> opening = new ArrayList<>(List.of(StreamEvents.OPENING));
    try {
      Standing standing =
          states.of(
              boms.stream().filter(bom -> !bom.isResumed()).flatMap(bom -> bom.newest().stream()));
      boms.forEach(bom -> open(bom, standing, opening));
    } catch (RuntimeException e) {
      subscriber.fail(e);
      return;
    }
    subscriber.start(opening, boms.stream().filter(Joined::isResumed).map(this::rest).toList());
  }

  private void open(Joined bom, Standing standing, List<StreamEvent> opening) {
    if (bom.isResumed()) {
      resume(bom, opening);
    } else {
      opening.add(connected(bom, Optional.empty(), bom.newest().map(standing::of)));
      bom.bom().position().start(bom.end() - bom.newest().map(_ -> 1).orElse(0));
      bom.newest().ifPresent(opening::add);
    }
  }

  private void resume(Joined bom, List<StreamEvent> opening) {
    long last = bom.bom().lastEventId().orElseThrow();
    List<StreamEvent.Logged> page = pages.after(bom.bom().channel(), last, bom.end());
    long from = page.isEmpty() ? last + 1 : page.getFirst().sequence();
    boolean complete = from == last + 1;
    JsonObject replay =
        JSON.createObjectBuilder().add("from", from).add("complete", complete).build();
    Optional<JsonObject> state =
        bom.newest().filter(_ -> !complete).map(event -> states.of(Stream.of(event)).of(event));
    opening.add(connected(bom, Optional.of(replay), state));
    // Who has got the run's end already is to know that it is over.
    bom.newest()
        .filter(event -> event.sequence() == last)
        .ifPresentOrElse(bom.bom().position()::take, () -> bom.bom().position().start(from - 1));
  }

  /** The first event about a BOM on every stream. */
  private StreamEvent connected(
      Joined bom, Optional<JsonObject> replay, Optional<JsonObject> state) {
    JsonObjectBuilder connected =
        JSON.createObjectBuilder()
            .add("type", "connected")
            .add("bom_id", bom.bomId().toString())
            .add("message", "Stream connected")
            .add("newest_id", bom.end())
            .add("run_ended", bom.newest().filter(StreamEvent::isTerminal).isPresent());
    replay.ifPresent(json -> connected.add("replay", json));
    state.ifPresent(json -> connected.add("state", json));
    return StreamEvents.connected(connected.build().toString());
  }

  private Replay rest(Joined bom) {
    return new Replay(bom.bom().position(), position -> page(bom, position));
  }

  private List<StreamEvent.Logged> page(Joined bom, long position) {
    List<StreamEvent.Logged> page = pages.after(bom.bom().channel(), position, bom.end());
    long next = page.isEmpty() ? bom.end() + 1 : page.getFirst().sequence();
    if (next != position + 1) {
      throw new EventsForgotten(bom.bomId(), position);
    }
    return page;
  }
}
