package org.bomstream.job.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bomstream.InContainer;
import org.bomstream.Lines;
import org.bomstream.ServerTables;
import org.bomstream.bom.control.reading.ImportReading;
import org.bomstream.bom.entity.Bom;
import org.bomstream.bom.entity.LineItem;
import org.bomstream.bom.entity.LineStatus;
import org.bomstream.launch.Deployed;
import org.bomstream.part.entity.MissingSource;
import org.bomstream.part.entity.PartFacts;
import org.bomstream.run.control.Commands;
import org.bomstream.run.entity.Command;
import org.bomstream.run.entity.Scope;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Runs with lines whose source cannot be asked for a while, done by jobs. */
@InContainer
class PutOffContainerIT extends WatchedRuns {
  private static final Duration LONG = Duration.ofHours(1);

  @Inject AwaySupplier suppliers;
  @Inject Commands commands;

  @Deployment
  static WebArchive application() {
    return Deployed.with(
        PutOffContainerIT.class,
        WatchedRuns.class,
        AwaySupplier.class,
        BatchConsole.class,
        BatchTables.class,
        FaultySource.class,
        Lines.class,
        ServerTables.class);
  }

  @AfterEach
  void back() {
    suppliers.back();
  }

  @Test
  void doesABatchAtOnceWithoutTheLineThatIsPutOff() throws Exception {
    UUID bom = waiting(Lines.of("OK-1", "OK-2", "mouser-3", "mouser-found-4"));

    JsonObject state = state(bom);
    assertThat(counts(state)).isEqualTo("4 = 3 + 0 + 1, 1 of 1");
    assertThat(state.getString("waiting_for")).isEqualTo("mouser");
    assertThat(Instant.parse(state.getString("waiting_until")))
        .isAfter(Instant.now().plus(LONG).minusSeconds(60));
    assertThat(story(bom)).containsExactly("queued", "started", "waiting");
    await().until(() -> active.count() == 0);

    LineItem putOff = line(bom, 3);
    assertThat(putOff.status()).isEqualTo(LineStatus.PENDING);
    assertThat(putOff.sourcesMissing()).extracting(MissingSource::source).containsExactly("mouser");
    assertThat(line(bom, 4).status()).isEqualTo(LineStatus.ENRICHED);
    assertThat(line(bom, 4).sourcesMissing()).hasSize(1);
    assertThat(line(bom, 1).sourcesMissing()).isEmpty();
  }

  @Test
  void tellsOfTheLinesOfABatch() throws Exception {
    UUID bom = waiting(Lines.of("OK-1", null, "mouser-3"));

    JsonObject told = told(bom, "enrichment.progress");
    assertThat(told.getJsonArray("items"))
        .hasToString(
            """
            [{"line_number":1,"mpn":"OK-1","status":"enriched","lifecycle":"active"},
            {"line_number":2,"status":"failed","code":"no_part_number"},
            {"line_number":3,"mpn":"mouser-3","status":"pending"}]
            """
                .replace("\n", ""));
    assertThat(told.getJsonArray("batches").getJsonObject(0).getInt("put_off_items")).isEqualTo(1);
    assertThat(told.getJsonObject("current_item").getString("status")).isEqualTo("error");
    assertThat(told(bom, "enrichment.waiting")).doesNotContainKey("items");
  }

  @Test
  void goesOnByItselfWithNewBatches() throws Exception {
    UUID bom = waiting(Lines.of("OK-1", "mouser-2", "OK-3"));
    comeBack();

    assertThat(counts(end(bom))).isEqualTo("3 = 3 + 0 + 0, 2 of 2");
    assertThat(story(bom)).containsExactly("queued", "started", "waiting", "resumed", "completed");
    assertThat(counts(told(bom, "enrichment.waiting"))).isEqualTo("3 = 2 + 0 + 1, 1 of 1");
    assertThat(counts(told(bom, "enrichment.resumed"))).isEqualTo("3 = 2 + 0 + 1, 1 of 2");
    assertThat(source.asked()).containsExactlyInAnyOrder("OK-1", "OK-3", "mouser-2");
    assertThat(tables.all(String.class, BATCHES, bom)).containsExactly("{1,2,3} {2}", "{2} -");
    assertThat(line(bom, 2).sourcesMissing()).isEmpty();
  }

  private static final String BATCHES =
      """
      select concat(line_numbers, ' ', coalesce(cast(put_off as text), '-'))
      from batch b join run r on r.id = b.run_id where r.bom_id = ? order by b.number
      """;

  /** So many that partitions share them. */
  @Test
  void putsLinesOfManyBatchesOff() throws Exception {
    String[] numbers =
        IntStream.rangeClosed(1, 60)
            .mapToObj(n -> n % 5 == 0 ? "mouser-" + n : "OK-" + n)
            .toArray(String[]::new);
    UUID bom = waiting(Lines.of(numbers));
    assertThat(counts(state(bom))).isEqualTo("60 = 48 + 0 + 12, 6 of 6");

    suppliers.back();
    commands.give(bom, Command.RESUME);

    assertThat(counts(end(bom))).isEqualTo("60 = 60 + 0 + 0, 8 of 8");
    assertThat(source.asked()).doesNotHaveDuplicates().hasSize(60);
    assertThat(story(bom)).containsExactly("queued", "started", "waiting", "resumed", "completed");
  }

  @Test
  void waitsAgainWhereItIsResumedTooEarly() throws Exception {
    UUID bom = waiting(Lines.of("OK-1", "mouser-2"));

    commands.give(bom, Command.RESUME);
    await().until(() -> story(bom).size() == 5);

    assertThat(story(bom)).endsWith("waiting", "resumed", "waiting");
    assertThat(counts(state(bom))).isEqualTo("2 = 1 + 0 + 1, 2 of 2");

    commands.give(bom, Command.CANCEL);
    assertThat(counts(end(bom))).isEqualTo("2 = 1 + 0 + 1, 2 of 2");
    assertThat(story(bom)).endsWith("waiting", "cancelled");
  }

  @Test
  void staysPausedWhenItsTimeHasCome() throws Exception {
    UUID bom = waiting(Lines.of("OK-1", "mouser-2"));

    commands.give(bom, Command.PAUSE);
    suppliers.back();
    assertThat(state(bom)).doesNotContainKeys("waiting_until", "waiting_for");
    assertThat(counts(state(bom))).isEqualTo("2 = 1 + 0 + 1, 1 of 1");
    commands.give(bom, Command.RESUME);

    assertThat(counts(end(bom))).isEqualTo("2 = 2 + 0 + 0, 2 of 2");
    assertThat(story(bom))
        .containsExactly("queued", "started", "waiting", "paused", "resumed", "completed");
  }

  @Test
  void failsWhatIsStillPutOffAfterTheLongestWait() throws Exception {
    UUID bom = waiting(Lines.of("OK-1", "mouser-2"));
    tables.change(
        "update run set put_off_end = clock_timestamp(), waiting_until = clock_timestamp()"
            + " where bom_id = ?",
        bom);

    assertThat(counts(end(bom))).isEqualTo("2 = 1 + 1 + 0, 2 of 2");
    assertThat(state(bom).getString("status")).isEqualTo("completed");
    LineItem failed = line(bom, 2);
    assertThat(failed.errorCode()).isEqualTo("source_error");
    assertThat(failed.errorDetail()).contains("mouser");
    assertThat(failed.sourcesMissing()).hasSize(1);
  }

  @Test
  void keepsWhatWasKnownOfALineThatIsPutOff() throws Exception {
    UUID bom = enrich(Lines.of("OK-1", "mouser-2"));
    end(bom);
    suppliers.away("mouser", Instant.now().plus(LONG));
    again(bom, Scope.ALL);
    await().until(() -> state(bom).getString("status").equals("waiting"));

    LineItem line = line(bom, 2);
    assertThat(line.status()).isEqualTo(LineStatus.PENDING);
    assertThat(line.part().map(PartFacts::mpn)).contains("mouser-2");
    assertThat(line.enrichedAt()).isNotNull();
  }

  @Test
  void asksAnewForWhatIsIncompleteOrPending() throws Exception {
    UUID bom = waiting(Lines.of("OK-1", "mouser-2", "mouser-found-3", null));
    commands.give(bom, Command.CANCEL);

    again(bom, Scope.of(Scope.Kind.PENDING));
    await().until(() -> state(bom).getString("status").equals("waiting"));
    assertThat(counts(state(bom))).isEqualTo("1 = 0 + 0 + 1, 1 of 1");
    commands.give(bom, Command.CANCEL);

    suppliers.back();
    again(bom, Scope.of(Scope.Kind.INCOMPLETE));
    await().until(() -> state(bom).getString("status").equals("completed"));
    assertThat(counts(state(bom))).as("all but the first").isEqualTo("3 = 2 + 1 + 0, 1 of 1");
  }

  @Test
  void takesNoAnswersThatAreOlderThanAskedFor() throws Exception {
    UUID bom = enrich(Lines.of("OK-1"));
    end(bom);
    assertThat(suppliers.oldest()).containsExactly(Instant.EPOCH);
    suppliers.back();

    again(bom, Scope.ALL.asking(true, "PT1H"));
    await().until(() -> state(bom).getString("status").equals("completed"));

    Instant before = Instant.now().minus(LONG);
    assertThat(suppliers.oldest())
        .singleElement()
        .satisfies(at -> assertThat(at).isBetween(before.minusSeconds(60), before));
  }

  @Test
  void putsLinesOfSeveralSmallRunsOff() throws Exception {
    suppliers.away("mouser", Instant.now().plus(LONG));
    List<UUID> boms =
        List.of(
            enrich(Lines.of("OK-1", "mouser-2")),
            enrich(Lines.of("mouser-1")),
            enrich(Lines.of("OK-1")));
    boms.subList(0, 2)
        .forEach(bom -> await().until(() -> state(bom).getString("status").equals("waiting")));
    comeBack();

    for (UUID bom : boms) {
      end(bom);
      assertThat(state(bom).getInt("pending_items")).isZero();
    }
    assertThat(story(boms.get(1)))
        .containsExactly("queued", "started", "waiting", "resumed", "completed");
    assertThat(story(boms.get(2))).containsExactly("queued", "started", "completed");
  }

  private void comeBack() throws Exception {
    suppliers.back();
    tables.change("update run set waiting_until = clock_timestamp() where status = 'WAITING'");
  }

  private UUID waiting(ImportReading table) throws Exception {
    suppliers.away("mouser", Instant.now().plus(LONG));
    UUID bom = enrich(table);
    await().until(() -> state(bom).getString("status").equals("waiting"));
    return bom;
  }

  private void again(UUID bom, Scope scope) throws Exception {
    var asked = new Bom(bom, "acme", "control", 0, 0, 0, "alice");
    intake.queue(asked, scope, "alice", Optional.empty());
  }

  private LineItem line(UUID bom, int number) {
    return lineItems.find(bom, number).orElseThrow();
  }

  private static String counts(JsonObject state) {
    return "%d = %d + %d + %d, %d of %d"
        .formatted(
            state.getInt("total_items"),
            state.getInt("enriched_items"),
            state.getInt("failed_items"),
            state.getInt("pending_items"),
            state.getInt("current_batch"),
            state.getInt("total_batches"));
  }
}
