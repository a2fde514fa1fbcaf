package org.bomstream.job.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.batch.runtime.BatchStatus;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.bomstream.ServerTables;
import org.bomstream.bom.control.Boms;
import org.bomstream.bom.control.LineItems;
import org.bomstream.bom.control.reading.ImportReading;
import org.bomstream.progress.control.ProgressLog;
import org.bomstream.progress.entity.ProgressEvent;
import org.bomstream.run.control.Intake;
import org.bomstream.run.entity.RunOpen;
import org.bomstream.run.entity.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Runs whose batches are a line each, and what the event log tells of them. */
public abstract class WatchedRuns {
  public @Inject Boms boms;
  public @Inject LineItems lineItems;
  public @Inject Intake intake;
  public @Inject ActiveRuns active;
  public @Inject BatchConsole console;
  @Inject ProgressLog log;
  public @Inject FaultySource source;
  public @Inject ServerTables tables;

  @BeforeEach
  void start() {
    source.reset();
  }

  @AfterEach
  void leaveNothing() throws SQLException {
    source.open();
    await().until(() -> active.count() == 0);
    tables.clear();
  }

  /** The run's job has been stopped by an operator after the first line, which was held. */
  public long stopped(UUID bom) {
    await().until(() -> source.asked().contains("HELD-1"));
    long execution = execution(bom);
    console.stop(execution);
    source.open();
    await().until(() -> state(bom).getString("status").equals("paused"));
    await().until(() -> console.status(execution) == BatchStatus.STOPPED);
    await().until(() -> active.count() == 0);
    return execution;
  }

  public long execution(UUID bom) {
    return await().until(() -> known(bom), OptionalLong::isPresent).getAsLong();
  }

  private OptionalLong known(UUID bom) {
    return active.all().stream()
        .filter(run -> run.claim().bomId().equals(bom))
        .map(run -> run.job().execution())
        .findFirst()
        .orElse(OptionalLong.empty());
  }

  /** In the order of their numbers, with counts that rise by what each tells. */
  public void assertEachBatchIsToldOnce(UUID bom, int batches) {
    List<JsonObject> progress =
        events(bom).stream()
            .filter(event -> event.eventType().equals("enrichment.progress"))
            .map(event -> stateIn(event))
            .toList();
    assertThat(
            progress.stream().map(state -> state.getJsonArray("batches")).map(WatchedRuns::number))
        .doesNotHaveDuplicates()
        .hasSize(batches);
    assertThat(progress.stream().map(state -> state.getInt("current_batch")))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, batches).boxed().toList());
    assertThat(progress)
        .allMatch(
            state ->
                state.getInt("total_items") - state.getInt("pending_items")
                    == state.getInt("current_batch"));
  }

  private static int number(List<?> batches) {
    assertThat(batches).hasSize(1);
    return ((JsonObject) batches.getFirst()).getInt("number");
  }

  public UUID enrich(ImportReading table) throws RunOpen {
    var bom = boms.add("acme", "control", table, "alice");
    intake.queue(bom, Scope.ALL, "alice", Optional.empty());
    return bom.id();
  }

  public JsonObject end(UUID bom) {
    await().until(() -> state(bom).containsKey("completed_at"));
    return state(bom);
  }

  public JsonObject state(UUID bom) {
    return log.newest(bom).map(event -> ProgressLog.stateOf(event.data())).orElseThrow();
  }

  JsonObject told(UUID bom, String type) {
    return events(bom).stream()
        .filter(event -> event.eventType().equals(type))
        .map(WatchedRuns::stateIn)
        .findFirst()
        .orElseThrow();
  }

  private static JsonObject stateIn(ProgressEvent event) {
    try (var reader = Json.createReader(new StringReader(event.data()))) {
      return reader.readObject().getJsonObject("state");
    }
  }

  /** The kinds of all events but progress, in order. */
  public List<String> story(UUID bom) {
    return events(bom).stream()
        .map(event -> event.eventType().replace("enrichment.", ""))
        .filter(type -> !type.equals("progress"))
        .toList();
  }

  public List<ProgressEvent> events(UUID bom) {
    return log.after(bom, 0, 1_000);
  }

  /** On this thread: no other has the application's context. */
  public static ConditionFactory await() {
    return Awaitility.await().atMost(Duration.ofSeconds(60)).pollInSameThread();
  }
}
