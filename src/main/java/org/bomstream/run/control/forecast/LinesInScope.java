package org.bomstream.run.control.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bomstream.bom.entity.OrderCodeText;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.run.control.Runs;
import org.bomstream.run.entity.Scope;

/** What a run would ask for, as opposed to one that is asked for ({@code NewRuns}). */
@ApplicationScoped
@Transactional
public class LinesInScope {
  /** The same lines as in {@code NewRuns}; of several that ask for one part, one. */
  private static final String NUMBERS =
      """
      select distinct i.mpn, i.manufacturer, i.skus
      from bom o cross join lateral generate_series(1, o.item_count, 1000) p(first)
      cross join lateral (select mpn, manufacturer, skus from line_item
        where bom_id = o.id and line_number between p.first and p.first + 999
          and (?4 or not do_not_populate)
          and (?2 = 'ALL'
          or (?2 = 'FAILED' and status <> 'ENRICHED')
          or (?2 = 'PENDING' and status = 'PENDING')
          or (?2 = 'INCOMPLETE' and (status = 'FAILED' or sources_missing is not null))
          or (?2 = 'STALE' and status = 'ENRICHED'
            and enriched_at < clock_timestamp() - cast(?3 as interval))) offset 0) i
      where o.id = ?1
      """;

  private static final String AGE =
      """
      select coalesce(clock_timestamp() - cast(?1 as interval), to_timestamp(0))
      """;

  @PersistenceContext EntityManager em;

  /**
   * The distinct part numbers that suppliers would be asked for.
   *
   * @param answersFrom no older answer would be taken
   */
  public record Numbers(Set<PartNumber> numbers, Instant answersFrom) {}

  /** Of a BOM's lines that a scope names. */
  public Numbers of(UUID bomId, Scope scope) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        em.createNativeQuery(NUMBERS)
            .setParameter(1, bomId)
            .setParameter(2, scope.kind().name())
            .setParameter(3, scope.olderThan())
            .setParameter(4, scope.includeDnp())
            .getResultList();
    Set<PartNumber> numbers = new HashSet<>();
    for (Object[] row : rows) {
      String mpn = (String) row[0];
      var codes = OrderCodeText.read((String) row[2]);
      if ((mpn != null && !mpn.isBlank()) || !codes.isEmpty()) {
        numbers.add(new PartNumber(mpn, (String) row[1], codes));
      }
    }
    Object from = em.createNativeQuery(AGE).setParameter(1, scope.maxAge()).getSingleResult();
    return new Numbers(numbers, Runs.instant(from));
  }
}
