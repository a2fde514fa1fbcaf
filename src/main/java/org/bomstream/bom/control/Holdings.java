package org.bomstream.bom.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.bomstream.quota.QuotaExceeded;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How much each organization has, as opposed to what ({@link Boms}). The database counts as BOMs
 * come and go, at the end of the transaction, so that nobody counts rows or waits for an import.
 * Imports that run at the same moment may exceed a quota together, by what they bring.
 */
@ApplicationScoped
@Transactional
public class Holdings {
  /** It does not pass: somebody has to delete something. */
  private static final Duration WAIT = Duration.ofHours(1);

  private static final String FIND =
      """
      select boms, lines from organization_holding where organization_id = ?1
      """;

  @PersistenceContext EntityManager em;

  @Inject
  @ConfigProperty(name = "boms.per-organization")
  long mostBoms;

  @Inject
  @ConfigProperty(name = "lines.per-organization")
  long mostLines;

  private record Holding(long boms, long lines) {}

  /**
   * Asks whether an organization may have one BOM more.
   *
   * @param lines of that BOM; 0 while they are not known
   * @throws QuotaExceeded when it may not
   */
  public void check(String organizationId, int lines) {
    Holding held = find(organizationId).orElse(new Holding(0, 0));
    if (held.boms() >= mostBoms) {
      throw new QuotaExceeded("boms", "organization", mostBoms, WAIT);
    }
    if (held.lines() + Math.max(1, lines) > mostLines) {
      throw new QuotaExceeded("lines", "organization", mostLines, WAIT);
    }
  }

  /**
   * Asks whether the BOMs that an organization has may have so many lines more.
   *
   * @param lines fewer than none where there are fewer
   * @throws QuotaExceeded when they may not
   */
  void checkMore(String organizationId, int lines) {
    long held = find(organizationId).map(Holding::lines).orElse(0L);
    if (lines > 0 && held + lines > mostLines) {
      throw new QuotaExceeded("lines", "organization", mostLines, WAIT);
    }
  }

  private Optional<Holding> find(String organizationId) {
    Stream<?> rows = em.createNativeQuery(FIND).setParameter(1, organizationId).getResultStream();
    return rows.map(Object[].class::cast)
        .findFirst()
        .map(row -> new Holding(((Number) row[0]).longValue(), ((Number) row[1]).longValue()));
  }
}
