package org.bomstream.bom.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bomstream.bom.entity.BomHealth;
import org.bomstream.sql.SqlArray;

/**
 * How many lines of BOMs are of which kind. The database keeps it whenever lines are written, so
 * that nobody has to read them ({@link LineItems}).
 */
@ApplicationScoped
@Transactional
public class LineCounts {
  /** Those of a BOM that a version before has imported are counted, for as long as nobody has. */
  private static final String OF =
      """
      select b.id, h.matched, h.read, h.to_check, h.not_found, h.no_part_number, h.not_fitted,
        h.source_error, h.not_asked
      from unnest(cast(?1 as uuid[])) b(id)
      cross join lateral (
        select * from bom_health where bom_id = b.id
        union all
        select c.* from counted_lines(b.id) c
        where not exists (select 1 from bom_health where bom_id = b.id)
        offset 0) h
      """;

  private static final String COUNT = "insert into bom_health select c.* from counted_lines(?1) c";

  @PersistenceContext EntityManager em;

  /** The counts of some BOMs, by their ids. */
  public Map<UUID, BomHealth> of(Collection<UUID> boms) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        em.createNativeQuery(OF).setParameter(1, SqlArray.of(boms)).getResultList();
    return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], LineCounts::health));
  }

  private static BomHealth health(Object[] row) {
    return new BomHealth(
        (Integer) row[1],
        (Integer) row[2],
        (Integer) row[3],
        (Integer) row[4],
        (Integer) row[5],
        (Integer) row[6],
        (Integer) row[7],
        (Integer) row[8]);
  }

  /** Counts the lines of a new BOM, in the caller's transaction. */
  void count(UUID bomId) {
    em.createNativeQuery(COUNT).setParameter(1, bomId).executeUpdate();
  }
}
