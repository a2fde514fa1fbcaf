package org.bomstream.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.bomstream.bom.entity.Bom;
import org.bomstream.run.entity.Run;
import org.bomstream.run.entity.Scope;
import org.bomstream.trace.Traces;

/**
 * Writes new runs and their batches, as opposed to all that is done with them later ({@link Runs}).
 * Called in a transaction.
 */
@ApplicationScoped
@Transactional
public class NewRuns {
  /**
   * A BOM's lines are numbered from 1 on without a gap. They are read in portions, each so small a
   * part of the table that it is looked for by the key, whatever the planner believes.
   */
  private static final String QUEUE =
      """
      with l as (
        select line_number, row_number() over (order by line_number) - 1 as place,
          count(*) over () as total
        from bom o cross join lateral generate_series(1, o.item_count, 1000) p(first)
        cross join lateral (select line_number from line_item
          where bom_id = o.id and line_number between p.first and p.first + 999 and (?6 = 'ALL'
            or (?6 = 'FAILED' and status <> 'ENRICHED')
            or (?6 = 'PENDING' and status = 'PENDING')
            or (?6 = 'INCOMPLETE' and (status = 'FAILED' or sources_missing is not null))
            or (?6 = 'STALE' and status = 'ENRICHED'
              and enriched_at < clock_timestamp() - cast(?8 as interval))) offset 0) i
        where o.id = ?2),
      b as (
        insert into batch (run_id, number, line_numbers, items)
        select ?1, n, array_agg(line_number order by line_number), count(*)
        from (select line_number,
          place / greatest(?4, ceil(cast(total as numeric) / ?5)::integer) + 1 as n from l) s
        group by n returning items)
      insert into run (id, bom_id, organization_id, number, status, scope, total_items,
        total_batches, requested_by, include_dnp, answers_from, trace)
      select ?1, ?2, ?3, (select coalesce(max(number), 0) + 1 from run where bom_id = ?2),
        'QUEUED', ?6, (select coalesce(sum(items), 0) from b), (select count(*) from b), ?7,
        cast(?9 as boolean), clock_timestamp() - cast(?10 as interval), cast(?11 as text)
      """;

  @PersistenceContext EntityManager em;
  @Inject Traces traces;

  /**
   * Writes a run of a BOM's lines that the scope names, as a part of what the thread does; of no
   * lines it has no batches.
   *
   * @param batchSize lines in a batch, more where that would make more than {@code mostBatches}
   */
  public Run queue(Bom bom, Scope scope, int batchSize, int mostBatches, String requestedBy) {
    UUID id = UUID.randomUUID();
    em.createNativeQuery(QUEUE)
        .setParameter(1, id)
        .setParameter(2, bom.id())
        .setParameter(3, bom.organizationId())
        .setParameter(4, batchSize)
        .setParameter(5, mostBatches)
        .setParameter(6, scope.kind().name())
        .setParameter(7, requestedBy)
        .setParameter(8, scope.olderThan())
        .setParameter(9, scope.includeDnp())
        .setParameter(10, scope.maxAge())
        .setParameter(11, traces.current().place())
        .executeUpdate();
    return em.find(Run.class, id);
  }
}
