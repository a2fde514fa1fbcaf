package org.bomstream.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.bomstream.quota.QuotaExceeded;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many runs of an organization have not ended, as opposed to those at work at once. */
@ApplicationScoped
@Transactional
public class OpenRuns {
  private static final Duration WAIT = Duration.ofMinutes(1);

  /** Reads an index that has the open ones alone, and of that no more than may be. */
  private static final String COUNT =
      """
      select count(*) from (select 1 from run
        where organization_id = ?1 and completed_at is null limit ?2) r
      """;

  @PersistenceContext EntityManager em;

  @Inject
  @ConfigProperty(name = "open-runs.per-organization")
  int most;

  /**
   * @throws QuotaExceeded when there are as many as may be
   */
  void check(String organizationId) {
    Object open =
        em.createNativeQuery(COUNT)
            .setParameter(1, organizationId)
            .setParameter(2, most)
            .getSingleResult();
    if (((Number) open).intValue() >= most) {
      throw new QuotaExceeded("open_runs", "organization", most, WAIT);
    }
  }
}
