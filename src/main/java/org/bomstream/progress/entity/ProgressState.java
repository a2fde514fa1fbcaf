package org.bomstream.progress.entity;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.json.bind.annotation.JsonbTypeSerializer;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a run stands, as clients see it (the portal's {@code EnrichmentProgressState}), as opposed
 * to the run itself. In JSON the members of all parts are its own, and what is absent is left out.
 *
 * @param waiting of a run that waits
 * @param place of a queued run, where it is asked for: no event tells it
 * @param error of a run that failed
 * @param batches in a progress event only: the batches that it changed
 * @param items the lines of those batches; none where they are many
 */
@JsonbTypeSerializer(ProgressState.Json.class)
public record ProgressState(
    Identity run,
    String status,
    Counts counts,
    Times times,
    Pace pace,
    Optional<Waiting> waiting,
    Optional<QueuePlace> place,
    Optional<RunError> error,
    List<BatchState> batches,
    List<ItemState> items) {

  /** Which run of which BOM. */
  public record Identity(UUID bomId, UUID runId) {}

  /**
   * How much is done.
   *
   * @param doneBatches in whatever order they ended
   */
  public record Counts(Progress items, int doneBatches, int totalBatches) {}

  /** When the run started, ended, and last changed. */
  public record Times(
      Optional<Instant> startedAt, Optional<Instant> completedAt, Instant lastUpdate) {}

  /**
   * How it goes on.
   *
   * @param currentItem the last line item of the batch just done
   * @param timeRemaining in seconds; empty until one batch is done, and at the end
   */
  public record Pace(Optional<CurrentItem> currentItem, Optional<BigDecimal> timeRemaining) {}

  /**
   * Until when the run waits, and for what.
   *
   * @param source the part source, or {@code database}
   */
  public record Waiting(Instant until, String source) {}

  /**
   * A queued run's place.
   *
   * @param position 1 for the next of its organization
   * @param expectedStart empty where it cannot be told
   */
  public record QueuePlace(int position, Optional<Instant> expectedStart) {}

  /**
   * The line item that a page shows as the newest.
   *
   * @param status {@code processing}, {@code enriched} or {@code error}
   */
  @JsonbPropertyOrder({"mpn", "status", "message"})
  public record CurrentItem(String mpn, String status, @Nullable String message) {}

  /** Why a run failed: a stable word, and a sentence. */
  public record RunError(String code, String detail) {}

  /**
   * A batch as clients see it.
   *
   * @param status {@code pending}, {@code processing} or {@code completed}
   * @param putOffItems lines that were put off, and are in later batches
   */
  @JsonbPropertyOrder({"number", "status", "items", "enrichedItems", "failedItems", "putOffItems"})
  public record BatchState(
      int number, String status, int items, int enrichedItems, int failedItems, int putOffItems) {}

  /**
   * A line of a batch just done, as a page shows it.
   *
   * @param status {@code enriched}, {@code failed} or {@code pending}
   * @param code why it failed
   * @param lifecycle whether its part is still made
   */
  public record ItemState(
      int lineNumber,
      @Nullable String mpn,
      String status,
      @Nullable String code,
      @Nullable String lifecycle) {}

  public UUID bomId() {
    return run.bomId();
  }

  public UUID runId() {
    return run.runId();
  }

  /** The same run with what is known of its place in the queue. */
  public ProgressState at(QueuePlace known) {
    return new ProgressState(
        run, status, counts, times, pace, waiting, Optional.of(known), error, batches, items);
  }

  /** Writes it on the wire. */
  public static final class Json implements JsonbSerializer<ProgressState> {
    @Override
    public void serialize(ProgressState state, JsonGenerator json, SerializationContext context) {
      json.writeStartObject();
      json.write("bom_id", state.bomId().toString());
      json.write("run_id", state.runId().toString());
      json.write("status", state.status());
      write(state.counts(), json);
      write(state.times(), json);
      state.pace().currentItem().ifPresent(item -> context.serialize("current_item", item, json));
      state.pace().timeRemaining().ifPresent(left -> json.write("estimated_time_remaining", left));
      state.waiting().ifPresent(waiting -> write(waiting, json));
      state.place().ifPresent(place -> write(place, json));
      state.error().ifPresent(error -> context.serialize("error", error, json));
      if (!state.batches().isEmpty()) {
        context.serialize("batches", state.batches(), json);
      }
      if (!state.items().isEmpty()) {
        json.writeStartArray("items");
        state.items().forEach(item -> write(item, json));
        json.writeEnd();
      }
      json.writeEnd();
    }

    /** By itself: there are many, and what does it for any record takes longer. */
    private static void write(ItemState item, JsonGenerator json) {
      json.writeStartObject();
      json.write("line_number", item.lineNumber());
      write("mpn", item.mpn(), json);
      json.write("status", item.status());
      write("code", item.code(), json);
      write("lifecycle", item.lifecycle(), json);
      json.writeEnd();
    }

    private static void write(String member, @Nullable String value, JsonGenerator json) {
      if (value != null) {
        json.write(member, value);
      }
    }

    private static void write(Counts counts, JsonGenerator json) {
      json.write("total_items", counts.items().total());
      json.write("enriched_items", counts.items().enriched());
      json.write("failed_items", counts.items().failed());
      json.write("pending_items", counts.items().pending());
      json.write("percent_complete", counts.items().percentComplete());
      json.write("current_batch", counts.doneBatches());
      json.write("total_batches", counts.totalBatches());
    }

    private static void write(Times times, JsonGenerator json) {
      times.startedAt().ifPresent(start -> json.write("started_at", start.toString()));
      times.completedAt().ifPresent(end -> json.write("completed_at", end.toString()));
      json.write("last_update", times.lastUpdate().toString());
    }

    private static void write(Waiting waiting, JsonGenerator json) {
      json.write("waiting_until", waiting.until().toString());
      json.write("waiting_for", waiting.source());
    }

    private static void write(QueuePlace place, JsonGenerator json) {
      json.write("queue_position", place.position());
      place.expectedStart().ifPresent(start -> json.write("expected_start", start.toString()));
    }
  }
}
