package org.bomstream.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bomstream.problem.Problem;
import org.bomstream.quota.QuotaExceeded;
import org.bomstream.run.entity.RequestKey;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The keys of requests that were granted, kept for a day. */
@ApplicationScoped
@Transactional
public class RequestKeys {
  private static final Duration KEPT = Duration.ofHours(24);

  private static final int FORGOTTEN_AT_ONCE = 500;

  private static final String FIND =
      """
      select run_id, request from idempotency_key
      where organization_id = ?1 and caller = ?2 and key = ?3
        and created_at > clock_timestamp() - ?4 * interval '1 second'
      """;

  /** Reads the key's index, and of that no more than may be. */
  private static final String COUNT =
      """
      select count(*) from (select 1 from idempotency_key
        where organization_id = ?1 and caller = ?2 limit ?3) k
      """;

  private static final String ADD =
      """
      insert into idempotency_key (organization_id, caller, key, request, run_id)
      values (?1, ?2, ?3, ?4, ?5)
      on conflict (organization_id, caller, key) do update
        set request = excluded.request, run_id = excluded.run_id, created_at = clock_timestamp()
        where idempotency_key.created_at <= clock_timestamp() - ?6 * interval '1 second'
      """;

  private static final String FORGET =
      """
      delete from idempotency_key where ctid = any(array(
        select ctid from idempotency_key
        where created_at < statement_timestamp() - ?1 * interval '1 second'
        limit ?2 for update skip locked))
      """;

  @PersistenceContext EntityManager em;

  @Inject
  @ConfigProperty(name = "idempotency-keys.per-user")
  int perUser;

  /**
   * The run that the request was granted before.
   *
   * @throws Problem 422 when the key belongs to another request
   */
  Optional<UUID> find(RequestKey key) {
    Stream<?> rows =
        em.createNativeQuery(FIND)
            .setParameter(1, key.organizationId())
            .setParameter(2, key.caller())
            .setParameter(3, key.key())
            .setParameter(4, KEPT.toSeconds())
            .getResultStream();
    return rows.map(Object[].class::cast).findFirst().map(row -> runOf(row, key));
  }

  private static UUID runOf(Object[] row, RequestKey key) {
    if (!key.request().equals(row[1])) {
      throw anothers();
    }
    return (UUID) row[0];
  }

  /**
   * Remembers the key.
   *
   * @throws Problem 422 when another request has taken it in the same moment; 429 when the caller
   *     has too many
   */
  void add(RequestKey key, UUID run) {
    checkRoom(key);
    int added =
        em.createNativeQuery(ADD)
            .setParameter(1, key.organizationId())
            .setParameter(2, key.caller())
            .setParameter(3, key.key())
            .setParameter(4, key.request())
            .setParameter(5, run)
            .setParameter(6, KEPT.toSeconds())
            .executeUpdate();
    if (added == 0) {
      throw anothers();
    }
  }

  private void checkRoom(RequestKey key) {
    Object kept =
        em.createNativeQuery(COUNT)
            .setParameter(1, key.organizationId())
            .setParameter(2, key.caller())
            .setParameter(3, perUser)
            .getSingleResult();
    if (((Number) kept).intValue() >= perUser) {
      throw new QuotaExceeded("idempotency_keys", "user", perUser, Duration.ofHours(1));
    }
  }

  /**
   * Forgets some of the keys that no longer hold.
   *
   * @return how many are gone; 0 when there are none to forget
   */
  public int forget() {
    return em.createNativeQuery(FORGET)
        .setParameter(1, KEPT.toSeconds())
        .setParameter(2, FORGOTTEN_AT_ONCE)
        .executeUpdate();
  }

  private static Problem anothers() {
    return new Problem(422, "Unprocessable Content", "The Idempotency-Key is another request's.")
        .with("code", "idempotency_key_reused");
  }
}
