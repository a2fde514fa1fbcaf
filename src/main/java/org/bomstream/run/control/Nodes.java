package org.bomstream.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;

/** The servers that work on the same database, and when each was last seen. */
@ApplicationScoped
public class Nodes {
  private static final String CAPACITY =
      """
      select coalesce(sum(capacity), 0) from node
      where seen_at > clock_timestamp() - ?1 * interval '1 second'
      """;

  private static final String FORGET =
      """
      delete from node where id = any(array(
        select id from node where seen_at < clock_timestamp() - ?1 * interval '1 second'
        for update skip locked))
      """;

  @PersistenceContext EntityManager em;

  /** The node works no more. */
  void gone(String node) {
    em.createNativeQuery("delete from node where id = ?1").setParameter(1, node).executeUpdate();
  }

  /** Runs that all nodes together work on at once. */
  public int capacity(Duration lease) {
    Object capacity =
        em.createNativeQuery(CAPACITY).setParameter(1, lease.toSeconds()).getSingleResult();
    return ((Number) capacity).intValue();
  }

  /**
   * Forgets nodes that have not been seen for so long.
   *
   * @return how many are gone
   */
  @Transactional
  public int forget(Duration unseen) {
    return em.createNativeQuery(FORGET).setParameter(1, unseen.toSeconds()).executeUpdate();
  }
}
