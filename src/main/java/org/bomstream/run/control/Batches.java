package org.bomstream.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bomstream.progress.entity.ProgressState.BatchState;
import org.bomstream.run.entity.BatchOutcome;
import org.bomstream.sql.SqlArray;
import org.jspecify.annotations.Nullable;

/** What runs are made of: some lines each, done once. */
@ApplicationScoped
@Transactional
public class Batches {
  /**
   * A run's batches are numbered from 1 on without a gap: each is found by its whole key. Those
   * that were done when new ones were formed last are not looked at.
   */
  private static final String PENDING =
      """
      select b.number from run r
      cross join lateral generate_series(r.earlier_batches + 1, r.total_batches) n(number)
      cross join lateral (select number from batch
        where run_id = r.id and number = n.number and status = 'PENDING' offset 0) b
      where r.id = ?1 order by b.number
      """;

  private static final String PENDING_OF_SEVERAL =
      """
      select b.run_id, b.number, array_to_string(b.line_numbers, ',')
      from unnest(cast(?1 as uuid[])) o(id)
      cross join lateral (select id, earlier_batches, total_batches from run
        where id = o.id offset 0) r
      cross join lateral generate_series(r.earlier_batches + 1, r.total_batches) n(number)
      cross join lateral (select run_id, number, line_numbers from batch
        where run_id = r.id and number = n.number and status = 'PENDING' offset 0) b
      order by b.run_id, b.number
      """;

  /**
   * Batch by batch, so that only the whole key can be used, whatever the planner believes; those
   * that begin within so many lines.
   */
  private static final String LINES =
      """
      select number, array_to_string(line_numbers, ',')
      from (select b.number, b.line_numbers,
          sum(b.items) over (order by b.number) - b.items as before
        from unnest(cast(?2 as integer[])) n(number)
        cross join lateral (select number, line_numbers, items from batch
          where run_id = ?1 and number = n.number and status = 'PENDING' offset 0) b) s
      where before < ?3 order by number
      """;

  /**
   * An insertion that always conflicts, since a conflict is found by the whole key. A batch that is
   * no more is not inserted.
   */
  private static final String COMPLETE =
      """
      insert into batch (run_id, number, line_numbers, items, status, enriched_items, failed_items,
        put_off, completed_at)
      select o.run_id, o.number, b.line_numbers, b.items, 'COMPLETED', o.enriched, o.failed,
        cast(o.put_off as integer[]), clock_timestamp()
      from unnest(cast(?1 as uuid[]), cast(?2 as integer[]), cast(?3 as integer[]),
        cast(?4 as integer[]), cast(?5 as text[])) o(run_id, number, enriched, failed, put_off)
      cross join lateral (select line_numbers, items from batch
        where run_id = o.run_id and number = o.number and status = 'PENDING' offset 0) b
      on conflict (run_id, number) do update set status = excluded.status,
        enriched_items = excluded.enriched_items, failed_items = excluded.failed_items,
        put_off = excluded.put_off, completed_at = excluded.completed_at
      where batch.status = 'PENDING'
      returning completed_at
      """;

  /**
   * The lines that batches have put off, of those after a number, each in one new batch. They are
   * in the order of their numbers, and the batches are as large as those of a new run.
   */
  private static final String FORM =
      """
      with o as (
        select l.number, row_number() over (order by l.number) - 1 as place, count(*) over () as lines
        from generate_series(cast(?2 as integer) + 1, cast(?3 as integer)) n(number)
        cross join lateral (select put_off from batch
          where run_id = ?1 and number = n.number offset 0) b
        cross join lateral unnest(b.put_off) l(number)),
      f as (
        insert into batch (run_id, number, line_numbers, items)
        select ?1, n, array_agg(number order by number), count(*)
        from (select number, cast(?3 as integer) + 1
          + place / greatest(?4, ceil(cast(lines as numeric) / ?5)::integer) as n from o) s
        group by n returning number)
      select count(*) from f
      """;

  /** What is formed for later is not shown before the run goes on. */
  private static final String LIST =
      """
      select b.number,
        case when b.status = 'PENDING' and r.status = 'ENRICHING'
          and r.lease_until > clock_timestamp() and b.number = any(r.in_hand)
          then 'processing' else lower(b.status) end,
        b.items, b.enriched_items, b.failed_items, coalesce(cardinality(b.put_off), 0)
      from run r
      cross join lateral generate_series(?2 + 1, least(?2 + ?3,
        case when r.batches_held and r.completed_batches = r.earlier_batches
          then r.earlier_batches else r.total_batches end)) n(number)
      cross join lateral (select * from batch
        where run_id = r.id and number = n.number offset 0) b
      where r.id = ?1 order by b.number
      """;

  @PersistenceContext EntityManager em;

  /** A batch among those of several runs. */
  public record SmallBatch(UUID runId, int number, List<Integer> lines) {}

  /** Numbers of the run's batches that are not done, in order. */
  @SuppressWarnings("unchecked")
  public List<Integer> pending(UUID runId) {
    return em.createNativeQuery(PENDING).setParameter(1, runId).getResultList();
  }

  /** The numbers of the lines of the batches of these runs that are not done. */
  @SuppressWarnings("unchecked")
  public List<SmallBatch> pending(Collection<UUID> runs) {
    List<Object[]> rows =
        em.createNativeQuery(PENDING_OF_SEVERAL).setParameter(1, SqlArray.of(runs)).getResultList();
    return rows.stream()
        .map(
            row ->
                new SmallBatch(
                    (UUID) row[0], ((Number) row[1]).intValue(), numbers((String) row[2])))
        .toList();
  }

  private static List<Integer> numbers(String list) {
    return Pattern.compile(",").splitAsStream(list).map(Integer::valueOf).toList();
  }

  /**
   * The numbers of the lines of the first of these batches, batches that are done left out.
   *
   * @param enough no further batch is begun after so many lines
   */
  @SuppressWarnings("unchecked")
  public SequencedMap<Integer, List<Integer>> linesOf(
      UUID runId, Collection<Integer> batches, int enough) {
    List<Object[]> rows =
        em.createNativeQuery(LINES)
            .setParameter(1, runId)
            .setParameter(2, SqlArray.of(batches))
            .setParameter(3, enough)
            .getResultList();
    var lines = new LinkedHashMap<Integer, List<Integer>>();
    for (Object[] row : rows) {
      lines.put(((Number) row[0]).intValue(), numbers((String) row[1]));
    }
    return lines;
  }

  /**
   * Marks batches as done.
   *
   * @param batches those of each run
   * @return when, by the database's clock; empty when one was done before
   */
  public Optional<Instant> complete(Map<UUID, List<BatchOutcome>> batches) {
    List<UUID> runs = new ArrayList<>();
    batches.forEach((run, its) -> runs.addAll(Collections.nCopies(its.size(), run)));
    List<BatchOutcome> all = batches.values().stream().flatMap(List::stream).toList();
    List<?> times =
        em.createNativeQuery(COMPLETE)
            .setParameter(1, SqlArray.of(runs))
            .setParameter(2, SqlArray.of(numbersOf(all)))
            .setParameter(3, SqlArray.of(all.stream().map(BatchOutcome::enriched).toList()))
            .setParameter(4, SqlArray.of(all.stream().map(BatchOutcome::failed).toList()))
            .setParameter(5, putOff(all))
            .getResultList();
    return times.size() == all.size()
        ? Optional.of(Runs.instant(times.getLast()))
        : Optional.empty();
  }

  private static String putOff(List<BatchOutcome> batches) {
    return SqlArray.ofTexts(
        batches.stream()
            .map(BatchOutcome::putOff)
            .<@Nullable Object>map(lines -> lines.isEmpty() ? null : SqlArray.of(lines))
            .toList());
  }

  /**
   * Forms new batches of the lines that were put off, numbered on, in the transaction that has the
   * run locked.
   *
   * @param after no batch up to this number is looked at
   * @param last the number of the last that there is
   * @param size lines in a batch, more where that would make more than {@code most}
   * @return how many
   */
  int form(UUID runId, int after, int last, int size, int most) {
    Object formed =
        em.createNativeQuery(FORM)
            .setParameter(1, runId)
            .setParameter(2, after)
            .setParameter(3, last)
            .setParameter(4, size)
            .setParameter(5, most)
            .getSingleResult();
    return ((Number) formed).intValue();
  }

  private static List<Integer> numbersOf(List<BatchOutcome> batches) {
    return batches.stream().map(BatchOutcome::number).toList();
  }

  /**
   * The batches after a number, in order, as clients see them; those in hand are 1 s old at most.
   */
  @SuppressWarnings("unchecked")
  public List<BatchState> list(UUID runId, int after, int limit) {
    List<Object[]> rows =
        em.createNativeQuery(LIST)
            .setParameter(1, runId)
            .setParameter(2, after)
            .setParameter(3, limit)
            .getResultList();
    return rows.stream()
        .map(
            row ->
                new BatchState(
                    ((Number) row[0]).intValue(),
                    (String) row[1],
                    ((Number) row[2]).intValue(),
                    ((Number) row[3]).intValue(),
                    ((Number) row[4]).intValue(),
                    ((Number) row[5]).intValue()))
        .toList();
  }
}
