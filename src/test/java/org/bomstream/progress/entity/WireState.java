package org.bomstream.progress.entity;

import jakarta.json.Json;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bomstream.progress.entity.ProgressState.BatchState;
import org.bomstream.progress.entity.ProgressState.Counts;
import org.bomstream.progress.entity.ProgressState.CurrentItem;
import org.bomstream.progress.entity.ProgressState.Identity;
import org.bomstream.progress.entity.ProgressState.ItemState;
import org.bomstream.progress.entity.ProgressState.Pace;
import org.bomstream.progress.entity.ProgressState.QueuePlace;
import org.bomstream.progress.entity.ProgressState.RunError;
import org.bomstream.progress.entity.ProgressState.Times;
import org.bomstream.progress.entity.ProgressState.Waiting;

/** A state in JSON where no server writes it; of members that are objects only the names. */
public final class WireState {
  static final Identity RUN = new Identity(new UUID(0, 1), new UUID(0, 2));
  static final Instant START = Instant.parse("2025-12-16T10:00:00Z");

  private WireState() {}

  /** With every member that there is, though no run has all at once. */
  public static String full() {
    return write(
        new ProgressState(
            RUN,
            "waiting",
            new Counts(new Progress(10, 3, 2), 1, 4),
            new Times(Optional.of(START), Optional.of(START.plusSeconds(3)), START.plusMillis(5)),
            new Pace(
                Optional.of(new CurrentItem("LM358DR", "enriched", null)),
                Optional.of(new BigDecimal("12.5"))),
            Optional.of(new Waiting(START.plusSeconds(9), "catalogue")),
            Optional.of(new QueuePlace(3, Optional.of(START.plusSeconds(60)))),
            Optional.of(new RunError("internal_error", "It broke off.")),
            List.of(new BatchState(1, "completed", 5, 3, 1, 1)),
            List.of(
                new ItemState(1, "LM358DR", "enriched", null, "active"),
                new ItemState(2, null, "failed", "no_part_number", null))));
  }

  /** Of a run that has just done a batch of these lines. */
  public static String withItems(List<ItemState> items) {
    return write(
        new ProgressState(
            RUN,
            "enriching",
            new Counts(new Progress(10, 3, 2), 1, 4),
            new Times(Optional.empty(), Optional.empty(), START),
            new Pace(Optional.empty(), Optional.empty()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            items));
  }

  static String write(ProgressState state) {
    var text = new StringWriter();
    try (JsonGenerator json = Json.createGenerator(text)) {
      new ProgressState.Json().serialize(state, json, new NamesOnly());
    }
    return text.toString();
  }

  private static final class NamesOnly implements SerializationContext {
    @Override
    public <T> void serialize(String name, T object, JsonGenerator json) {
      json.writeStartObject(name).writeEnd();
    }

    @Override
    public <T> void serialize(T object, JsonGenerator json) {
      throw new UnsupportedOperationException();
    }
  }
}
