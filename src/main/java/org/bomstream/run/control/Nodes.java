package org.bomstream.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;

/** The servers that work on the same database, and when each was last seen. */
@ApplicationScoped
@Transactional
public class Nodes {
  private static final String CAPACITY =
      """
      select coalesce(sum(capacity), 0) from node
      where seen_at > clock_timestamp() - ?1 * interval '1 second'
      """;

  private static final String LIVING =
      """
      select count(*) from node where seen_at > clock_timestamp() - ?1 * interval '1 second'
      """;

  /** As many of the queue as tell that it is long; a series of runs is one job. */
  private static final String OPEN =
      """
      select (select count(*) from (select 1 from run
          where status = 'QUEUED' and completed_at is null limit 1000) q) as waiting,
        (select count(distinct coalesce(cast(job as text), cast(id as text))) from run
          where completed_at is null and status = 'ENRICHING'
            and lease_until > clock_timestamp()) as at_work
      """;

  private static final String FORGET =
      """
      delete from node where id = any(array(
        select id from node where seen_at < clock_timestamp() - ?1 * interval '1 second'
        for update skip locked))
      """;

  /** The number is any that no other lock of the database's has. */
  private static final String TAKE_TURN = "select pg_advisory_xact_lock(7022002)";

  /** In the order in which they were seen, the last one first. */
  private static final String OTHERS =
      """
      select id || ' ' || cast(seen_at as text) from node
      where starts_with(id, ?1) and id <> ?2
        and seen_at > clock_timestamp() - ?3 * interval '1 second'
      order by seen_at desc
      """;

  private static final String SHOW =
      """
      insert into node (id, capacity, seen_at) values (?1, 0, clock_timestamp())
      on conflict (id) do update set seen_at = excluded.seen_at
      """;

  @PersistenceContext EntityManager em;

  /**
   * Shows that the node lives, unless another of the same identity seems to.
   *
   * @return the others, each with when it was seen last; empty when the node is shown
   */
  List<String> show(Node node, Duration lease) {
    em.createNativeQuery(TAKE_TURN).getResultList();
    @SuppressWarnings("unchecked")
    List<String> others =
        em.createNativeQuery(OTHERS)
            .setParameter(1, node.identity())
            .setParameter(2, node.id())
            .setParameter(3, lease.toSeconds())
            .getResultList();
    if (others.isEmpty()) {
      em.createNativeQuery(SHOW).setParameter(1, node.id()).executeUpdate();
    }
    return others;
  }

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

  /** How many nodes there are. */
  public int living(Duration lease) {
    Object living =
        em.createNativeQuery(LIVING).setParameter(1, lease.toSeconds()).getSingleResult();
    return ((Number) living).intValue();
  }

  /**
   * What each of so many nodes has when all that wait and all that are at work are shared out
   * evenly, rounded up.
   *
   * @return empty when none waits
   */
  public OptionalInt share(int living) {
    Object[] open = (Object[]) em.createNativeQuery(OPEN).getSingleResult();
    int waiting = ((Number) open[0]).intValue();
    int atWork = ((Number) open[1]).intValue();
    return waiting == 0
        ? OptionalInt.empty()
        : OptionalInt.of(Math.ceilDiv(waiting + atWork, living));
  }

  /**
   * Forgets nodes that have not been seen for so long.
   *
   * @return how many are gone
   */
  public int forget(Duration unseen) {
    return em.createNativeQuery(FORGET).setParameter(1, unseen.toSeconds()).executeUpdate();
  }
}
