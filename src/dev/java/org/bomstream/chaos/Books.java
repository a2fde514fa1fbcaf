package org.bomstream.chaos;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.bomstream.system.StreamEvent;

/**
 * What a run that has ended left in the database, held against itself: lines, batches, counts and
 * events. Of a BOM that has had this run alone.
 */
public record Books(RunUnderWatch run) {
  /** Each is zero. */
  private static final String DIFFERENCES =
      """
      select
        r.enriched_items - (select count(*) from line_item
          where bom_id = r.bom_id and status = 'ENRICHED') as "enriched lines",
        r.failed_items - (select count(*) from line_item
          where bom_id = r.bom_id and status = 'FAILED') as "failed lines",
        r.total_items - (select count(*) from line_item where bom_id = r.bom_id) as "lines",
        r.enriched_items - (select sum(enriched_items) from batch where run_id = r.id)
          as "enriched lines of batches",
        r.failed_items - (select sum(failed_items) from batch where run_id = r.id)
          as "failed lines of batches",
        r.completed_batches - (select count(*) from batch
          where run_id = r.id and status = 'COMPLETED') as "batches done",
        (select count(*) from batch b cross join unnest(b.line_numbers) n
          join line_item l on l.bom_id = r.bom_id and l.line_number = n
          where b.run_id = r.id and n <> all(coalesce(b.put_off, '{}')) and (b.status = 'PENDING') <> (l.status = 'PENDING'))
          as "lines unlike their batch",
        (select count(*) from event_counter c where c.bom_id = r.bom_id and c.last
          <> (select count(*) from event where bom_id = r.bom_id)) as "numbers of events"
      from run r where r.id = ?
      """;

  private static final List<String> DIFFERENCE =
      List.of(
          "enriched lines",
          "failed lines",
          "lines",
          "enriched lines of batches",
          "failed lines of batches",
          "batches done",
          "lines unlike their batch",
          "numbers of events");

  /** A sentence for each thing that does not agree. */
  public List<String> troubles() {
    var troubles = new ArrayList<String>();
    var differences = run.tables().rows(DIFFERENCES, run.run()).getFirst().split(" ");
    for (var i = 0; i < differences.length; i++) {
      if (!differences[i].equals("0")) {
        troubles.add("%s differ by %s".formatted(DIFFERENCE.get(i), differences[i]));
      }
    }
    troubles.addAll(troublesOf(run.log()));
    return troubles;
  }

  private List<String> troublesOf(List<StreamEvent> log) {
    var troubles = new ArrayList<String>();
    if (!log.stream().map(StreamEvent::number).toList().equals(upTo(log.size()))) {
      troubles.add("events have gaps");
    }
    var told = new ArrayList<Integer>();
    JsonObject last = null;
    for (var event : log) {
      var state = state(event);
      if (count(state, "enriched") + count(state, "failed") + count(state, "pending")
          != count(state, "total")) {
        troubles.add("counts do not add up in event " + event.id());
      }
      if (last != null
          && count(last, "pending") - itemsOf(state, told) != count(state, "pending")) {
        troubles.add("event %s does not follow from the one before".formatted(event.id()));
      }
      last = state;
    }
    if (!told.stream().sorted().map(String::valueOf).toList().equals(batchesDone())) {
      troubles.add("not each batch that is done is told of once: " + doubled(told));
    }
    if (!row().equals(words(last))) {
      troubles.add("the last event shows %s and not %s".formatted(words(last), row()));
    }
    return troubles;
  }

  private static List<Long> upTo(long last) {
    return LongStream.rangeClosed(1, last).boxed().toList();
  }

  /** Settled in the batches that the event tells of, which are noted. */
  private static int itemsOf(JsonObject state, List<Integer> told) {
    if (!state.containsKey("batches")) {
      return 0;
    }
    var items = 0;
    for (var batch : state.getJsonArray("batches").getValuesAs(JsonObject.class)) {
      told.add(batch.getInt("number"));
      items += batch.getInt("items") - batch.getInt("put_off_items", 0);
    }
    return items;
  }

  private static List<Integer> doubled(List<Integer> told) {
    return told.stream().filter(n -> told.indexOf(n) != told.lastIndexOf(n)).distinct().toList();
  }

  private List<String> batchesDone() {
    return run
        .tables()
        .rows("select number from batch where run_id = ? and status = 'COMPLETED'", run.run())
        .stream()
        .sorted(Comparator.comparing(Integer::valueOf))
        .toList();
  }

  private String row() {
    return run.tables()
        .rows(
            "select lower(status), enriched_items, failed_items, pending_items, completed_batches"
                + " from run where id = ?",
            run.run())
        .getFirst();
  }

  private static String words(JsonObject state) {
    return "%s %d %d %d %d"
        .formatted(
            state.getString("status"),
            count(state, "enriched"),
            count(state, "failed"),
            count(state, "pending"),
            state.getInt("current_batch"));
  }

  private static int count(JsonObject state, String what) {
    return state.getInt(what + "_items");
  }

  private static JsonObject state(StreamEvent event) {
    try (var reader = Json.createReader(new StringReader(event.data()))) {
      return reader.readObject().getJsonObject("state");
    }
  }
}
