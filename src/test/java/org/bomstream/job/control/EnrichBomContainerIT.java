package org.bomstream.job.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bomstream.InContainer;
import org.bomstream.Lines;
import org.bomstream.ServerTables;
import org.bomstream.bom.control.reading.ReadLine;
import org.bomstream.bom.entity.LineItem;
import org.bomstream.bom.entity.LineStatus;
import org.bomstream.launch.Deployed;
import org.bomstream.part.entity.PartFacts;
import org.bomstream.progress.entity.ProgressEvent;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The job in its container, with part sources and a database that fail. */
@InContainer
class EnrichBomContainerIT extends WatchedRuns {
  /** What PostgreSQL says where it says nothing else. */
  private static final String UNEXPECTED = "P0001";

  private static final String DISK_FULL = "53100";
  private static final String ONLY_READS = "25006";

  @Deployment
  static WebArchive application() {
    return Deployed.with(
        Map.of("source.timeout", "PT5S", "source.retries", "1", "source.retry-delay", "PT0.05S"),
        EnrichBomContainerIT.class,
        WatchedRuns.class,
        BatchConsole.class,
        BatchTables.class,
        WriteFault.class,
        FaultySource.class,
        Lines.class,
        ServerTables.class);
  }

  @Test
  void failsTheLineForWhichASourceErrsAndGoesOn() throws Exception {
    UUID bom = enrich(Lines.of("OK-1", "ERR-2", "OK-3"));

    JsonObject state = end(bom);

    assertThat(state.getString("status")).isEqualTo("completed");
    assertThat(counts(state)).isEqualTo("3 = 2 + 1 + 0");
    LineItem erred = line(bom, 2);
    assertThat(erred.errorCode()).isEqualTo("source_error");
    assertThat(erred.errorDetail()).contains("faulty").doesNotContain("nobody's business");
    assertThat(line(bom, 3).part()).map(PartFacts::mpn).contains("OK-3");
  }

  @Test
  void failsTheLineForWhichASourceDoesNotAnswerInTime() throws Exception {
    UUID bom = enrich(Lines.of("OK-1", "SLOW-2", "OK-3"));

    JsonObject state = end(bom);

    assertThat(state.getString("status")).isEqualTo("completed");
    assertThat(counts(state)).isEqualTo("3 = 2 + 1 + 0");
    assertThat(line(bom, 2).errorCode()).isEqualTo("source_timeout");
    assertThat(line(bom, 2).errorDetail()).contains("faulty", "in time");
  }

  @Test
  void asksNobodyAboutALineWithoutPartNumber() throws Exception {
    UUID bom = enrich(Lines.of("OK-1", null, "  "));

    assertThat(counts(end(bom))).isEqualTo("3 = 1 + 2 + 0");
    assertThat(line(bom, 2).errorCode()).isEqualTo("no_part_number");
    assertThat(line(bom, 3).errorCode()).isEqualTo("no_part_number");
    assertThat(source.asked()).containsExactly("OK-1");
  }

  @Test
  void endsTheRunWhenNoSourceAnswersAnybody() throws Exception {
    tables.change("alter table catalogue_part rename to catalogue_part_away");
    try {
      String[] numbers = Lines.of(20).lines().stream().map(ReadLine::mpn).toArray(String[]::new);
      numbers[14] = "DOWN-15";
      UUID bom = enrich(Lines.of(numbers));
      await().until(() -> state(bom).getInt("enriched_items") == 10);
      source.open();

      JsonObject state = end(bom);

      assertThat(state.getString("status")).isEqualTo("failed");
      assertThat(state.getJsonObject("error").getString("code")).isEqualTo("sources_unavailable");
      assertThat(counts(state)).isEqualTo("20 = 10 + 0 + 10");
      assertThat(lines(bom, LineStatus.ENRICHED)).hasSize(10);
      assertThat(lines(bom, LineStatus.PENDING)).hasSize(10);
      assertThat(events(bom).getLast().eventType()).isEqualTo("enrichment.failed");
    } finally {
      tables.change("alter table catalogue_part_away rename to catalogue_part");
    }
  }

  @Test
  void triesThreeTimesWhatBreaksUnexpectedly() throws Exception {
    try (var fault = new WriteFault(tables, UNEXPECTED, "OK-2", 3)) {
      UUID bom = enrich(Lines.of("OK-1", "OK-2"));

      JsonObject state = endWithoutPause(bom);

      assertThat(state.getString("status")).isEqualTo("failed");
      assertThat(state.getJsonObject("error").getString("code")).isEqualTo("internal_error");
      assertThat(counts(state)).isEqualTo("2 = 0 + 0 + 2");
      assertThat(fault.tries()).isEqualTo(3);
    }
  }

  @Test
  void waitsForADatabaseThatIsFull() throws Exception {
    waitsForADatabaseThatSays(DISK_FULL);
  }

  @Test
  void waitsForTheNewPrimaryAfterAFailover() throws Exception {
    waitsForADatabaseThatSays(ONLY_READS);
  }

  private void waitsForADatabaseThatSays(String state) throws Exception {
    try (var _ = new WriteFault(tables, state, "OK-2", 1)) {
      UUID bom = enrich(Lines.of("OK-1", "OK-2"));

      await().until(() -> types(bom).contains("enrichment.waiting"));
      assertThat(tables.one(Integer.class, "select failed_tries from run"))
          .as("it is not the run's fault")
          .isZero();
      assertThat(end(bom).getString("status")).isEqualTo("completed");
      assertThat(types(bom))
          .endsWith("enrichment.resumed", "enrichment.progress", "enrichment.completed");
    }
  }

  /** So many lines that partitions share them. */
  @Test
  void waitsForADatabaseThatIsFullToOnePartition() throws Exception {
    try (var _ = new WriteFault(tables, DISK_FULL, "OK-2", 1)) {
      UUID bom = enrich(Lines.of(50));

      await().until(() -> types(bom).contains("enrichment.waiting"));
      assertThat(counts(end(bom))).isEqualTo("50 = 50 + 0 + 0");
    }
  }

  @Test
  void completesWhatBreaksTwiceOnly() throws Exception {
    try (var fault = new WriteFault(tables, UNEXPECTED, "OK-2", 2)) {
      UUID bom = enrich(Lines.of("OK-1", "OK-2"));

      assertThat(endWithoutPause(bom).getString("status")).isEqualTo("completed");
      assertThat(fault.tries()).isEqualTo(3);
      assertThat(types(bom))
          .containsExactly(
              "enrichment.queued",
              "enrichment.started",
              "enrichment.progress",
              "enrichment.completed");
    }
  }

  @Test
  void doesEveryBatchOnce() throws Exception {
    UUID bom = enrich(Lines.of(95));

    assertThat(counts(end(bom))).isEqualTo("95 = 95 + 0 + 0");

    assertThat(source.asked()).doesNotHaveDuplicates().hasSize(95);
    List<ProgressEvent> events = events(bom);
    assertThat(events).hasSize(13);
    assertThat(events.stream().map(ProgressEvent::sequence))
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 13).boxed().toList());
    assertThat(tables.all(Integer.class, BATCHES_TOLD, bom))
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 10).boxed().toList());
  }

  private static final String BATCHES_TOLD =
      """
      select cast(b ->> 'number' as integer)
      from event, jsonb_array_elements(cast(data as jsonb) -> 'state' -> 'batches') b
      where bom_id = ? and event_type = 'enrichment.progress'
      """;

  @Test
  void writesNothingMoreOnceAnotherNodeHasTheRun() throws Exception {
    UUID bom = enrich(Lines.of("HELD-1"));
    await().until(() -> source.asked().contains("HELD-1"));
    tables.change(
        "update run set fence = fence + 1, node = 'another', lease_until = 'infinity'"
            + " where bom_id = ?",
        bom);
    int before = events(bom).size();
    source.open();

    await().until(() -> active.count() == 0);

    assertThat(events(bom)).hasSize(before);
    assertThat(lines(bom, LineStatus.PENDING)).hasSize(1);
    assertThat(tables.one(String.class, "select status from batch")).isEqualTo("PENDING");
    assertThat(tables.one(Integer.class, "select enriched_items from run")).isZero();
    tables.change("update run set lease_until = '-infinity'");
    assertThat(end(bom).getString("status")).isEqualTo("completed");
  }

  @Test
  void completesARunOfNothingAtOnce() throws Exception {
    UUID bom = enrich(Lines.of(0));

    JsonObject state = end(bom);

    assertThat(state.getString("status")).isEqualTo("completed");
    assertThat(state.getJsonNumber("percent_complete").toString()).isEqualTo("100.0");
    assertThat(types(bom))
        .containsExactly("enrichment.queued", "enrichment.started", "enrichment.completed");
  }

  /** Of a run that breaks, and would be let rest before each further try. */
  private JsonObject endWithoutPause(UUID bom) {
    await()
        .until(
            () -> {
              tables.change(
                  "update run set lease_until = clock_timestamp() where node is null and"
                      + " failed_tries > 0");
              return state(bom).containsKey("completed_at");
            });
    return state(bom);
  }

  private static String counts(JsonObject state) {
    return "%d = %d + %d + %d"
        .formatted(
            state.getInt("total_items"),
            state.getInt("enriched_items"),
            state.getInt("failed_items"),
            state.getInt("pending_items"));
  }

  private List<String> types(UUID bom) {
    return events(bom).stream().map(ProgressEvent::eventType).toList();
  }

  private List<LineItem> lines(UUID bom, LineStatus... states) {
    return lineItems.list(bom, Set.of(states), 0, 1_000);
  }

  private LineItem line(UUID bom, int number) {
    return lines(bom, LineStatus.values()).get(number - 1);
  }
}
