package org.bomstream.bom.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bomstream.bom.entity.LineItem;
import org.bomstream.bom.entity.LineKind;
import org.bomstream.bom.entity.LineOutcome;
import org.bomstream.bom.entity.LinePart;
import org.bomstream.bom.entity.LineStatus;
import org.bomstream.bom.entity.OrderCodeText;
import org.bomstream.sql.SqlArray;

/** The lines of one BOM at a time, as opposed to those of several ({@link SeveralBoms}). */
@ApplicationScoped
@Transactional
public class LineItems {
  private static final String LINES =
      """
      select l from LineItem l left join fetch l.part
      where l.bomId = :bom and l.lineNumber > :after and l.status in :states
        and function('line_kind', l.doNotPopulate, l.status, l.errorCode) in :kinds
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
      select l.line_number, l.mpn, l.manufacturer, l.skus, l.do_not_populate
      from unnest(cast(?2 as integer[])) n(line_number)
      cross join lateral (select line_number, mpn, manufacturer, skus, do_not_populate
        from line_item where bom_id = ?1 and line_number = n.line_number offset 0) l
      """;

  @PersistenceContext EntityManager em;

  /**
   * Which lines are wanted.
   *
   * @param after the number of the line before the first that counts; 0 for all
   * @param offset how many of those that fit are passed over
   */
  public record Wanted(Set<LineStatus> states, Set<LineKind> kinds, int after, int offset) {}

  /** The lines after {@code lineNumber} that have one of these states, in order. */
  public List<LineItem> list(UUID bomId, Set<LineStatus> states, int lineNumber, int limit) {
    return list(bomId, new Wanted(states, EnumSet.allOf(LineKind.class), lineNumber, 0), limit);
  }

  /** The lines that are wanted, in order. */
  public List<LineItem> list(UUID bomId, Wanted wanted, int limit) {
    return em.createQuery(LINES, LineItem.class)
        .setParameter("bom", bomId)
        .setParameter("after", wanted.after())
        .setParameter("states", wanted.states())
        .setParameter("kinds", wanted.kinds().stream().map(LineKind::code).toList())
        .setFirstResult(wanted.offset())
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
                    OrderCodeText.read((String) row[3]),
                    (Boolean) row[4]))
        .toList();
  }

  /**
   * Writes what came of some lines, in one statement, in the caller's transaction. Of a line whose
   * source is in trouble, or cannot be asked for a while, what an earlier run found stays.
   */
  public void write(UUID bomId, List<LineOutcome> outcomes) {
    LineUpdate.write(em.createNativeQuery(LineUpdate.WRITE), Map.of(bomId, outcomes));
  }
}
