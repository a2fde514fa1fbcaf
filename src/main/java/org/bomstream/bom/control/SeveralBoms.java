package org.bomstream.bom.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bomstream.bom.entity.LineOutcome;
import org.bomstream.bom.entity.LinePart;
import org.bomstream.bom.entity.OrderCodeText;
import org.bomstream.sql.SqlArray;

/**
 * Lines of several small BOMs at once, in one statement, as opposed to one BOM's ({@link
 * LineItems}).
 */
@ApplicationScoped
@Transactional
public class SeveralBoms {
  /** Line by line, see {@link LineItems}. */
  private static final String PARTS =
      """
      select l.line_number, l.mpn, l.manufacturer, l.bom_id, l.skus, l.do_not_populate
      from unnest(cast(?1 as uuid[]), cast(?2 as integer[])) n(bom_id, line_number)
      cross join lateral (select line_number, mpn, manufacturer, bom_id, skus, do_not_populate
        from line_item where bom_id = n.bom_id and line_number = n.line_number offset 0) l
      """;

  @PersistenceContext EntityManager em;

  /**
   * The parts that lines of several BOMs ask for.
   *
   * @param numbers of the lines of each
   * @return those of each, by their numbers
   */
  public Map<UUID, Map<Integer, LinePart>> parts(Map<UUID, List<Integer>> numbers) {
    List<UUID> boms = new ArrayList<>();
    numbers.forEach((bom, lines) -> boms.addAll(Collections.nCopies(lines.size(), bom)));
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        em.createNativeQuery(PARTS)
            .setParameter(1, SqlArray.of(boms))
            .setParameter(2, SqlArray.of(numbers.values().stream().flatMap(List::stream).toList()))
            .getResultList();
    Map<UUID, Map<Integer, LinePart>> parts = new HashMap<>();
    for (Object[] row : rows) {
      int number = ((Number) row[0]).intValue();
      parts
          .computeIfAbsent((UUID) row[3], _ -> new HashMap<>())
          .put(
              number,
              new LinePart(
                  number,
                  (String) row[1],
                  (String) row[2],
                  OrderCodeText.read((String) row[4]),
                  (Boolean) row[5]));
    }
    return parts;
  }

  /**
   * Writes what came of some lines of each BOM, see {@link LineItems#write}, in the caller's
   * transaction.
   */
  public void write(Map<UUID, List<LineOutcome>> outcomes) {
    LineUpdate.write(em.createNativeQuery(LineUpdate.WRITE), outcomes);
  }
}
