package org.bomstream.bom.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bomstream.bom.entity.BomHealth;
import org.bomstream.bom.entity.LineItem;
import org.bomstream.bom.entity.LineOutcome;
import org.bomstream.bom.entity.LinePart;
import org.bomstream.bom.entity.LineStatus;
import org.bomstream.bom.entity.OrderCodeText;
import org.bomstream.sql.SqlArray;

/** The lines of one BOM at a time, as opposed to those of several ({@link SeveralBoms}). */
@ApplicationScoped
public class LineItems {
  private static final String LINES =
      """
      select l from LineItem l left join fetch l.part
      where l.bomId = :bom and l.lineNumber > :after and l.status in :states
      order by l.lineNumber
      """;

  private static final String LINE =
      """
      select l from LineItem l left join fetch l.part
      where l.bomId = :bom and l.lineNumber = :number
      """;

  /** Line by line, so that only the whole key can be used, whatever the planner believes. */
  private static final String PARTS =
      """
      select l.line_number, l.mpn, l.manufacturer, l.skus from unnest(cast(?2 as integer[])) n(line_number)
      cross join lateral (select line_number, mpn, manufacturer, skus from line_item
        where bom_id = ?1 and line_number = n.line_number offset 0) l
      """;

  private static final String HEALTH =
      """
      select
        count(*) filter (where not dnp and status = 'ENRICHED'),
        count(*) filter (where not dnp and status = 'ENRICHED' and match_kind = 'READ'),
        count(*) filter (where not dnp and status = 'FAILED' and error_code = 'part_ambiguous'),
        count(*) filter (where not dnp and status = 'FAILED' and error_code = 'part_not_found'),
        count(*) filter (where not dnp and status = 'FAILED' and error_code = 'no_part_number'),
        count(*) filter (where dnp),
        count(*) filter (where not dnp and status = 'FAILED' and error_code like 'source%'),
        count(*) filter (where not dnp and status = 'PENDING')
      from (select do_not_populate as dnp, status, error_code, match_kind
        from line_item where bom_id = ?1) l
      """;

  @PersistenceContext EntityManager em;

  /** The lines after {@code lineNumber} that have one of these states, in order. */
  public List<LineItem> list(UUID bomId, Set<LineStatus> states, int lineNumber, int limit) {
    return em.createQuery(LINES, LineItem.class)
        .setParameter("bom", bomId)
        .setParameter("after", lineNumber)
        .setParameter("states", states)
        .setMaxResults(limit)
        .getResultList();
  }

  /** The line of that number. */
  public Optional<LineItem> find(UUID bomId, int lineNumber) {
    return em.createQuery(LINE, LineItem.class)
        .setParameter("bom", bomId)
        .setParameter("number", lineNumber)
        .getResultStream()
        .findFirst();
  }

  /** How many lines are of which kind; reads all of the BOM's. */
  public BomHealth health(UUID bomId) {
    Object[] row = (Object[]) em.createNativeQuery(HEALTH).setParameter(1, bomId).getSingleResult();
    long[] counts = Arrays.stream(row).mapToLong(count -> ((Number) count).longValue()).toArray();
    return new BomHealth(
        counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], counts[6], counts[7]);
  }

  /**
   * The parts that the lines of these numbers ask for. No entities: they would be copied and
   * compared, only to find that nothing has changed.
   */
  public List<LinePart> parts(UUID bomId, Collection<Integer> numbers) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        em.createNativeQuery(PARTS)
            .setParameter(1, bomId)
            .setParameter(2, SqlArray.of(numbers))
            .getResultList();
    return rows.stream()
        .map(
            row ->
                new LinePart(
                    ((Number) row[0]).intValue(),
                    (String) row[1],
                    (String) row[2],
                    OrderCodeText.read((String) row[3])))
        .toList();
  }

  /**
   * Writes what came of some lines, in one statement, in the caller's transaction. Of a line whose
   * source is in trouble, what an earlier run found stays.
   */
  public void write(UUID bomId, List<LineOutcome> outcomes) {
    LineUpdate.write(em.createNativeQuery(LineUpdate.WRITE), Map.of(bomId, outcomes));
  }
}
