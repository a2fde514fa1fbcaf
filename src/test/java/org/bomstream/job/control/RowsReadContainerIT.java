package org.bomstream.job.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.bomstream.InContainer;
import org.bomstream.Lines;
import org.bomstream.ServerTables;
import org.bomstream.bom.control.PageEnd;
import org.bomstream.bom.entity.Bom;
import org.bomstream.job.control.past.OldJobs;
import org.bomstream.launch.Deployed;
import org.bomstream.progress.control.ProgressLog;
import org.bomstream.progress.control.Retention;
import org.bomstream.progress.control.RunStates;
import org.bomstream.run.control.Commands;
import org.bomstream.run.control.Nodes;
import org.bomstream.run.control.RequestKeys;
import org.bomstream.run.control.Runs;
import org.bomstream.run.control.SmallRuns;
import org.bomstream.run.entity.Claim;
import org.bomstream.run.entity.Command;
import org.bomstream.run.entity.Scope;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * How many rows the product reads for what it does, with little history behind it, and with much.
 */
@InContainer
class RowsReadContainerIT extends QueuedRuns {
  private static final int LITTLE = 100;
  private static final int MUCH = 20 * LITTLE;

  /** Pages are read whole here and there, and small tables too. */
  private static final int SLACK = 150;

  private static final Duration MONTH = Duration.ofDays(30);

  private static final String READ =
      """
      select cast(sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) as bigint)
      from pg_stat_xact_user_tables
      """;

  @Inject SmallRuns smallRuns;
  @Inject Runs runs;
  @Inject RunStates states;
  @Inject Commands commands;
  @Inject RequestKeys keys;
  @Inject Nodes nodes;
  @Inject OldJobs oldJobs;
  @Inject BatchRepository repository;
  @Inject Retention retention;
  @Inject ProgressLog log;

  private final History history = new History();

  @Deployment
  static WebArchive application() {
    return Deployed.with(
        Map.of("runs.per-node", "0"),
        RowsReadContainerIT.class,
        History.class,
        HistoryOwner.class,
        QueuedRuns.class,
        Lines.class,
        ServerTables.class);
  }

  @AfterEach
  void leaveNoHistory() throws SQLException {
    history.clear(tables);
  }

  @Test
  void readsNoMoreTheMoreThereIs() throws Exception {
    history.add(tables, 1, LITTLE);
    Map<String, Long> little = read();
    history.add(tables, LITTLE + 1, MUCH);
    Map<String, Long> much = read();

    assertThat(much)
        .as("with little history: %s", little)
        .allSatisfy(
            (what, rows) ->
                assertThat(rows)
                    .as(what)
                    .isLessThanOrEqualTo(little.get(what) * 6 / 5 + SLACK + counted(what)));
  }

  /** Open runs are counted one by one, up to the organization's quota. */
  private static long counted(String what) {
    return what.equals("enrich") ? MUCH : 0;
  }

  private Map<String, Long> read() throws Exception {
    List<UUID> ended = history.ended(tables);
    UUID queued = history.queued(tables);
    Map<String, Long> rows = new LinkedHashMap<>();
    rows.put("claim", rows(() -> claim(HERE)));
    rows.put("claim without room", rows(() -> taking.claim(HERE, LEASE, 8, false)));
    rows.put("claim small ones", rows(() -> smallRuns.claim(HERE, LEASE, 8, 1, 25)));
    rows.put("others wait", rows(smallRuns::othersWait));
    rows.put("renew", rows(() -> renewed(new Claim(queued, queued, 1))));
    rows.put("cancelled", rows(repository::cancelled));
    rows.put("stopped", rows(() -> repository.stopped(history.withJob(tables))));
    rows.put("close a run's jobs", rows(() -> close(history.withJob(tables))));
    rows.put("close old jobs", rows(() -> run(oldJobs::close)));
    rows.put("forget jobs", rows(() -> oldJobs.forget(10, MONTH)));
    rows.put("BOMs to look through", rows(() -> runs.boms(ended.getFirst(), 100)));
    rows.put("forget runs", rows(() -> runs.forget(ended, 3, MONTH)));
    rows.put("forget events", rows(() -> retention.forget(ended)));
    rows.put("forget keys", rows(keys::forget));
    rows.put("forget nodes", rows(() -> nodes.forget(MONTH)));
    rows.put("capacity", rows(() -> nodes.capacity(LEASE)));
    rows.put("a page of BOMs", rows(() -> boms.list(HistoryOwner.ACME, page(ended), 10)));
    rows.put("an operator's page", rows(() -> boms.list(HistoryOwner.OPERATOR, page(ended), 10)));
    rows.put("states", rows(() -> states.of(ended)));
    rows.put("newest events", rows(() -> log.newest(ended)));
    rows.put("a replay", rows(() -> log.after(ended.getFirst(), 2, 10)));
    rows.put("poll", rows(() -> log.moved(positions(ended))));
    rows.put("batches", rows(() -> batches.list(history.withJob(tables), 0, 10)));
    rows.put("enrich", rows(() -> intake.queue(bom(ended), Scope.ALL, "alice", NO_KEY)));
    rows.put("cancel", rows(() -> commands.give(history.bomOf(tables, queued), Command.CANCEL)));
    rows.put("delete", rows(() -> boms.delete(ended.getFirst())));
    return rows;
  }

  private Object close(UUID run) {
    return run(() -> repository.close(run));
  }

  private static Object run(Runnable task) {
    task.run();
    return task;
  }

  private Bom bom(List<UUID> ended) {
    return boms.readable(ended.getFirst().toString(), HistoryOwner.OPERATOR);
  }

  private PageEnd page(List<UUID> ended) {
    return PageEnd.of(bom(ended));
  }

  private static List<ProgressLog.Known> positions(List<UUID> boms) {
    return boms.stream().map(bom -> new ProgressLog.Known(bom, bom, 1)).toList();
  }

  /** In a transaction that is rolled back. */
  private long rows(Callable<?> task) throws Exception {
    var read = new AtomicLong();
    assertThatThrownBy(
            () ->
                tables.inTransaction(
                    () -> {
                      long before = tables.one(Long.class, READ);
                      task.call();
                      read.set(tables.one(Long.class, READ) - before);
                      throw new IllegalStateException("measured");
                    }))
        .hasMessageContaining("measured");
    return read.get();
  }
}
