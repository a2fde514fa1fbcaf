package org.bomstream.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bomstream.run.entity.Run;
import org.bomstream.sql.SqlArray;

/**
 * All runs, as opposed to which node has them ({@link Claims}) and what they are made of ({@link
 * Batches}). Called in a transaction where it writes.
 */
@ApplicationScoped
@Transactional
public class Runs {
  /** Each with up to a thousand batches. */
  private static final int FORGOTTEN_AT_ONCE = 20;

  private static final String FORGET =
      """
      delete from run where id = any(array(
        select r.id from run r where r.id = any(array(
          select o.id from unnest(cast(?4 as uuid[])) b(id)
          cross join lateral (select max(number) as number from run where bom_id = b.id) n
          cross join lateral (
            select r.id from run r
            where r.bom_id = b.id and r.number < n.number and r.completed_at is not null
              and (r.completed_at < clock_timestamp() - ?1 * interval '1 second'
                or n.number - ?2 >= r.number)
            offset 0) o))
        limit ?3 for update of r skip locked))
      """;

  private static final String BOMS =
      """
      select id from bom where id > ?1 order by id limit ?2
      """;

  /** Of more it is not said how many. */
  private static final int MOST_COUNTED = 10_000;

  /** The oldest is found by the next of each organization. */
  private static final String QUEUED =
      """
      select (select count(*) from (
          select 1 from run where status = 'QUEUED' and completed_at is null limit ?1) r),
        (select extract(epoch from clock_timestamp() - min(n.queued_at))
          from waiting_organization w cross join lateral (
            select queued_at from run where organization_id = w.organization_id
              and completed_at is null and status = 'QUEUED'
            order by queued_at, id limit 1) n)
      """;

  private static final String WAITING =
      """
      select waiting_for, count(*) from (
        select waiting_for from run where status = 'WAITING' and completed_at is null limit ?1) r
      group by waiting_for
      """;

  private static final String OPEN =
      """
      select r from Run r where r.bomId = :bom and r.times.completedAt is null
      """;

  private static final String NEWEST =
      """
      select id from run where bom_id = ?1 order by number desc limit 1 for update
      """;

  private static final String NEWEST_OF_EACH =
      """
      select r.id from unnest(cast(?1 as uuid[])) b(id)
      cross join lateral (select id from run where bom_id = b.id order by number desc limit 1) r
      """;

  private static final String OF_JOB =
      """
      select id from run where job = ?1 and completed_at is null order by id
      """;

  @PersistenceContext EntityManager em;

  /** The run of the BOM that has not ended. */
  public Optional<Run> open(UUID bomId) {
    return em.createQuery(OPEN, Run.class).setParameter("bom", bomId).getResultStream().findFirst();
  }

  /** The BOM's newest run, locked to the transaction's end. */
  public Optional<Run> newest(UUID bomId) {
    return ids(em.createNativeQuery(NEWEST).setParameter(1, bomId)).stream()
        .findFirst()
        .map(id -> em.find(Run.class, id));
  }

  /** The newest run of each of these BOMs; those that were never enriched are left out. */
  public List<Run> newest(Collection<UUID> bomIds) {
    List<UUID> newest =
        ids(em.createNativeQuery(NEWEST_OF_EACH).setParameter(1, SqlArray.of(bomIds)));
    return newest.isEmpty()
        ? List.of()
        : em.createQuery("select r from Run r where r.id in :newest", Run.class)
            .setParameter("newest", newest)
            .getResultList();
  }

  /** The runs that a job has, or can go on with, and that have not ended. */
  List<UUID> ofJob(long job) {
    return ids(em.createNativeQuery(OF_JOB).setParameter(1, job));
  }

  /**
   * Rows are then read by the names of their columns. With an asterisk, a connection that has such
   * a statement prepared fails once when another node's version of the schema adds a column.
   */
  @SuppressWarnings("unchecked")
  private static List<UUID> ids(Query query) {
    return query.getResultList();
  }

  /**
   * What waits, on all nodes together; of each kind not more than 10,000 are counted.
   *
   * @param queued runs that wait for a node
   * @param oldest how long the first of them has waited; zero where there is none
   * @param waiting runs that go on by themselves, by what they wait for: a source, or the database
   */
  public record Backlog(int queued, Duration oldest, Map<String, Integer> waiting) {
    public static final Backlog NONE = new Backlog(0, Duration.ZERO, Map.of());
  }

  /** For a monitor. */
  @SuppressWarnings("unchecked")
  public Backlog backlog() {
    Object[] queued =
        (Object[]) em.createNativeQuery(QUEUED).setParameter(1, MOST_COUNTED).getSingleResult();
    List<Object[]> waiting =
        em.createNativeQuery(WAITING).setParameter(1, MOST_COUNTED).getResultList();
    double seconds = queued[1] instanceof Number age ? Math.max(0, age.doubleValue()) : 0;
    return new Backlog(
        ((Number) queued[0]).intValue(),
        Duration.ofMillis(Math.round(seconds * 1_000)),
        waiting.stream()
            .collect(
                Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue())));
  }

  /** The ids of the BOMs that come after one, in the database's order. */
  public List<UUID> boms(UUID after, int limit) {
    return ids(em.createNativeQuery(BOMS).setParameter(1, after).setParameter(2, limit));
  }

  /**
   * Forgets some runs of these BOMs, with their batches, that ended longer ago than this, or are
   * not of a BOM's so many newest ones; never a BOM's newest, nor one that has not ended.
   *
   * @return how many are gone; 0 when there are none to forget
   */
  public int forget(Collection<UUID> boms, int keptPerBom, Duration keptFor) {
    return em.createNativeQuery(FORGET)
        .setParameter(1, keptFor.toSeconds())
        .setParameter(2, keptPerBom)
        .setParameter(3, FORGOTTEN_AT_ONCE)
        .setParameter(4, SqlArray.of(boms))
        .executeUpdate();
  }

  /** The database's time, not this node's. */
  public Instant now() {
    return instant(em.createNativeQuery("select clock_timestamp()").getSingleResult());
  }

  /** A time as a statement returns it. */
  public static Instant instant(Object time) {
    return time instanceof Timestamp timestamp
        ? timestamp.toInstant()
        : ((OffsetDateTime) time).toInstant();
  }
}
